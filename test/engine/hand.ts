import { DeregisterImageCommand, EC2Client } from '@aws-sdk/client-ec2';
import { HOME, type World } from './run-engine.ts';

/** Deregisters an AMI with its snapshots, as a person does in the console. */
export async function deregisterByHand({ sandbox }: World, ImageId: string): Promise<void> {
  const client = new EC2Client({ region: HOME, endpoint: sandbox.url });
  await client.send(new DeregisterImageCommand({ ImageId, DeleteAssociatedSnapshots: true }));
  client.destroy();
}
