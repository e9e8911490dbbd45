import { versionOf } from './answers.ts';
import { answerBackup, readBackup } from './backup/index.ts';
import { ec2 } from './ec2/index.ts';
import { kms } from './kms.ts';
import { monitoring } from './monitoring.ts';
import { organizations } from './organizations.ts';
import { rbin } from './rbin.ts';
import { rds } from './rds/index.ts';
import { restJsonService } from './rest-json.ts';
import type { HttpRequest, Service, ServiceName } from './services.ts';
import { sts } from './sts.ts';
import { tagging } from './tagging.ts';

/** Every service of the sandbox. */
const services: Readonly<Record<ServiceName, Service>> = {
  ec2,
  sts,
  rds,
  monitoring,
  kms,
  organizations,
  tagging,
  rbin,
  backup: restJsonService({ read: readBackup, answer: answerBackup }),
};

/** The names of all services. */
export const serviceNames = Object.keys(services);

function isService(name: string): name is ServiceName {
  return Object.hasOwn(services, name);
}

/** The version of its API by which each service of the query protocol is known in a request that nobody signed. */
const versions: Readonly<Record<string, ServiceName>> = {
  '2016-11-15': 'ec2',
  '2011-06-15': 'sts',
  '2014-10-31': 'rds',
  '2010-08-01': 'monitoring',
};

/** The service that a request is for: the one its signature names, or, unsigned, the one that its form fits. */
export function findService(
  signedFor: string | undefined,
  http: HttpRequest,
): { name: ServiceName; service: Service } | undefined {
  const unsigned = (): ServiceName => (http.path === '/' ? (versions[versionOf(http) ?? ''] ?? 'ec2') : 'backup');
  const name = signedFor ?? unsigned();
  return isService(name) ? { name, service: services[name] } : undefined;
}
