/** Nothing of the runner's own, and no metadata service. */
export const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };

/** Profiles that give no credentials, each for another reason. */
const CHAIN = `[profile expired]
sso_session = company
sso_account_id = 123456789012
sso_role_name = backup
[sso-session company]
sso_region = eu-central-1
sso_start_url = https://example.awsapps.com/start
sso_registration_scopes = sso:account:access
[profile legacy]
sso_start_url = https://example.awsapps.com/start
sso_region = eu-central-1
sso_account_id = 123456789012
sso_role_name = backup
[profile process]
credential_process = sh -c 'echo "the vault is sealed" >&2; exit 3'
[profile text]
credential_process = echo hello
[profile two]
role_arn = arn:aws:iam::123456789012:role/backup
source_profile = nowhere
`;

/** How a run is started with one of these profiles; the SDK reads a path once in the life of a process. */
export const profile = (name: string) => ({
  env: { ...NO_KEYS, AWS_PROFILE: name, AWS_CONFIG_FILE: 'chain-config', AWS_SHARED_CREDENTIALS_FILE: 'none' },
  files: { 'chain-config': CHAIN },
});
