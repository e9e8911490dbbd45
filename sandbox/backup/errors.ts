import { ServiceError } from '../errors.ts';

/** The refusal of a value that AWS Backup does not take. */
export function invalidValue(message: string): ServiceError {
  return new ServiceError('InvalidParameterValueException', message);
}

/** The refusal of a request without something it must have. */
export function missingValue(name: string): ServiceError {
  return new ServiceError('MissingParameterValueException', `Missing required parameter: ${name}`);
}

/** The refusal of a request that cannot be done as things stand. */
export function invalidRequest(message: string): ServiceError {
  return new ServiceError('InvalidRequestException', message);
}

/** The refusal of an action on something that another action is busy with. */
export function invalidState(message: string): ServiceError {
  return new ServiceError('InvalidResourceStateException', message);
}

/** The refusal of a request about something that is not there. */
export function notFound(message: string): ServiceError {
  return new ServiceError('ResourceNotFoundException', message);
}

/** The refusal to make something twice; the fields say what stands in the way. */
export function alreadyExists(message: string, arn: string, creatorRequestId: string | undefined): ServiceError {
  return new ServiceError('AlreadyExistsException', message, 400, {
    Arn: arn,
    ...(creatorRequestId === undefined ? {} : { CreatorRequestId: creatorRequestId }),
  });
}

/** The refusal of one thing too many. */
export function limitExceeded(message: string): ServiceError {
  return new ServiceError('LimitExceededException', message);
}

/** The refusal of a call that the caller has no right to. */
export function accessDenied(message: string): ServiceError {
  return new ServiceError('AccessDeniedException', message, 403);
}
