/**
 * Settings of the environment that the SDK would otherwise look for in files, anew for every client, and miss with two errors each.
 * How it finds them in files is for the tests of the credential chain and of the built action.
 */
export const WITHOUT_FILES = {
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_USE_DUALSTACK_ENDPOINT: 'false',
  AWS_USE_FIPS_ENDPOINT: 'false',
  AWS_DEFAULTS_MODE: 'legacy',
} as const;
