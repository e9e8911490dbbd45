/** A loopback stand-in for STS, EC2 and GitHub's ID token endpoint that answers a dry run at once, with canned data. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

const account = '123456789012';
const ec2Namespace = 'http://ec2.amazonaws.com/doc/2016-11-15/';
const stsNamespace = 'https://sts.amazonaws.com/doc/2011-06-15/';

function instance(index: number): string {
  const id = `i-${String(index).padStart(17, '0')}`;
  return `<item><reservationId>r-${index}</reservationId><ownerId>${account}</ownerId><instancesSet><item>
    <instanceId>${id}</instanceId><imageId>ami-00000000000000001</imageId>
    <instanceState><code>16</code><name>running</name></instanceState>
    <rootDeviceType>ebs</rootDeviceType><rootDeviceName>/dev/xvda</rootDeviceName>
    <blockDeviceMapping><item><deviceName>/dev/xvda</deviceName><ebs><volumeId>vol-${index}</volumeId></ebs></item></blockDeviceMapping>
    <tagSet><item><key>Backup</key><value>Daily</value></item><item><key>Name</key><value>server ${index}</value></item></tagSet>
    </item></instancesSet></item>`;
}

const answers: Readonly<Record<string, () => string>> = {
  GetCallerIdentity: () => `<GetCallerIdentityResponse xmlns="${stsNamespace}"><GetCallerIdentityResult>
    <Arn>arn:aws:iam::${account}:user/bench</Arn><UserId>AIDABENCH</UserId><Account>${account}</Account>
    </GetCallerIdentityResult></GetCallerIdentityResponse>`,
  AssumeRoleWithWebIdentity:
    () => `<AssumeRoleWithWebIdentityResponse xmlns="${stsNamespace}"><AssumeRoleWithWebIdentityResult>
    <AssumedRoleUser><Arn>arn:aws:sts::${account}:assumed-role/bench/bench</Arn><AssumedRoleId>AROABENCH:bench</AssumedRoleId></AssumedRoleUser>
    <Credentials><AccessKeyId>ASIABENCH</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken>
    <Expiration>${new Date(Date.now() + 3_600_000).toISOString()}</Expiration></Credentials>
    </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
  DescribeRegions: () => `<DescribeRegionsResponse xmlns="${ec2Namespace}"><regionInfo><item>
    <regionName>us-east-1</regionName><regionEndpoint>ec2.us-east-1.amazonaws.com</regionEndpoint>
    <optInStatus>opt-in-not-required</optInStatus></item></regionInfo></DescribeRegionsResponse>`,
  DescribeInstances: () => `<DescribeInstancesResponse xmlns="${ec2Namespace}"><reservationSet>
    ${[1, 2, 3, 4, 5].map(instance).join('')}</reservationSet></DescribeInstancesResponse>`,
};

async function actionOf(request: IncomingMessage): Promise<string> {
  return new URLSearchParams(await text(request)).get('Action') ?? '';
}

/** The running server: its address, and the AWS requests since the last `reset`, with the time the first one came in. */
export type StartUpServer = {
  readonly url: string;
  readonly seen: () => { readonly firstAt: number | undefined; readonly actions: readonly string[] };
  readonly reset: () => void;
  readonly close: () => void;
};

/** Starts the server on a free loopback port. Times are those of `performance.now()`. */
export async function startServer(): Promise<StartUpServer> {
  let firstAt: number | undefined;
  let actions: string[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ value: 'header.payload.signature' }));
      return;
    }
    firstAt ??= performance.now();
    const action = await actionOf(request);
    actions.push(action);
    const answer = answers[action];
    response.statusCode = answer === undefined ? 400 : 200;
    response.setHeader('content-type', 'text/xml');
    response.end(answer?.() ?? `<Response><Errors><Error><Code>InvalidAction</Code></Error></Errors></Response>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen: () => ({ firstAt, actions }),
    reset: () => {
      firstAt = undefined;
      actions = [];
    },
    close: () => server.close(),
  };
}
