import { ServiceError } from '../errors.ts';
import { leaf } from '../xml.ts';
import type { Action } from './call.ts';
import { protectionText } from './image-xml.ts';
import { findOwnImage } from './lookup.ts';

const cooldownMs = 24 * 3_600_000;

/**
 * Protects an AMI from being deregistered.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeregistrationProtection.html
 */
export const EnableImageDeregistrationProtection: Action = {
  parameters: ['ImageId', 'WithCooldown'],
  run(call) {
    const image = findOwnImage(call, call.params.required('ImageId'));
    image.protection = call.params.flag('WithCooldown') === true ? 'enabled-with-cooldown' : 'enabled-without-cooldown';
    delete image.cooldownUntil;
    return leaf('return', image.protection);
  },
};

/**
 * Ends the protection: at once, or, where it was made with a cooldown, 24 hours later.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageDeregistrationProtection.html
 */
export const DisableImageDeregistrationProtection: Action = {
  parameters: ['ImageId'],
  run(call) {
    const image = findOwnImage(call, call.params.required('ImageId'));
    if (image.protection === 'enabled-with-cooldown') image.cooldownUntil = call.now + cooldownMs;
    image.protection = 'disabled';
    return leaf('return', protectionText(image, call.now));
  },
};

/**
 * Makes an AMI private and keeps it from being launched or listed.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/disable-an-ami.html
 */
export const DisableImage: Action = {
  parameters: ['ImageId'],
  run(call) {
    const image = findOwnImage(call, call.params.required('ImageId'));
    if (image.state !== 'available' && image.state !== 'disabled') {
      throw new ServiceError('IncorrectState', `The image '${image.imageId}' is ${image.state}`);
    }
    image.state = 'disabled';
    image.public = false;
    image.sharedWith.clear();
    return leaf('return', true);
  },
};

/**
 * Makes a disabled AMI available again.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImage.html
 */
export const EnableImage: Action = {
  parameters: ['ImageId'],
  run(call) {
    const image = findOwnImage(call, call.params.required('ImageId'));
    if (image.state !== 'available' && image.state !== 'disabled') {
      throw new ServiceError('IncorrectState', `The image '${image.imageId}' is ${image.state}`);
    }
    image.state = 'available';
    return leaf('return', true);
  },
};
