/** What `--help` prints. */
export const USAGE = `Usage: backup-via-tag -b -t KEY:VALUE -e EXPIRY [options]
       backup-via-tag -b --plan NAME [options]
       backup-via-tag -p [options]
       backup-via-tag --retain [options]
       backup-via-tag --preview [options]
       backup-via-tag --sync [options]

Backs up every EC2 instance that carries a tag, or volumes and databases that do, in all regions of an AWS account, and
purges the backups once expired: AMIs of instances, snapshots of volumes and databases.

  -b, --backup                 back up the resources that carry the tag
  -p, --purge                  delete expired AMIs and snapshots; with -b, after a backup that went well
      --retain                 bring the expiry of existing backups in line with the plan file
      --preview                show what the plan file does; on a pull request, compared with its base
      --sync                   make AWS Backup's plans equal to those in the plan file
  -t, --tag KEY:VALUE          which resources; may be repeated, and all must match; with -p only backups made for it
  -e, --expiry EXPIRY          how long to keep the backups: "+30 days", "6 months", "1 year", "never"

  --kinds LIST                 ec2-instance, ebs-volume, rds-instance, rds-cluster (default: ec2-instance)
  --regions LIST               names or globs, "!" excludes, such as "us-* !us-west-1" (default: all enabled)
  --dry-run                    show what would be done and write nothing
  --if-none-found WHAT         error, warn or ignore when no resource matches (default: error)
  --min-keep N                 newest backups kept of each resource that still exists (default: 1)
  --max-deletions LIMIT        number or percentage; above it nothing is purged (default: none)
  --no-protect-in-use          purge backups even when an instance, launch template or AMI names them
  --wait                       wait until the new backups are available
  --wait-timeout TIME          how long to wait (default: 60 minutes)
  --copy-tags GLOBS            -b copies these tags of the resource, "!" excludes, such as "CostCenter Team*"
  --extra-tags KEY:VALUE       -b adds this tag to every backup; may be repeated
  --other-backups              -b also tells what DLM and AWS Backup already make of what it selects

  --engine NAME                direct makes the backups here, aws-backup in a vault of AWS Backup (default: direct)
  --vault NAME                 the vault, with --engine aws-backup
  --backup-role-arn ARN        role that AWS Backup takes on, with --engine aws-backup
  --cold-storage-after TIME    days after which snapshots of volumes go to cold storage (default: never)
  --create-vault               make the vault where there is none
  --vault-kms-key ARN          KMS key of a vault that is made (default: AWS Backup's own)
  --remove-plans NAMES         --sync deletes these plans of ours

  --plan-file FILE             backup plans (default: .github/backup-plans.yml); used by -b without -t and -e
  --plan NAME, --rule NAME     which rules of the plan file are due
  --grace TIME                 --retain shortens no expiry to less than this from now (default: 72 hours)
  --change-set FILE            apply only what stands in this approved change set
  --change-set-valid-for TIME  how long a change set that a dry run writes can be applied (default: 24 hours)
  --as-of TIME                 judge as of this day or time; with -p only in a dry run
  --fail-on WHAT               --preview fails on newly-deletable or unprotected (default: none)
  --price-per-gib-month PRICE  price of a GiB of snapshot for a month (default: 0.05)
  --github-token TOKEN         token that reads and comments on the pull request of --preview
  --no-comment                 leave no comment on it

  --aws-region REGION          region asked for the session and the list of regions (default: us-east-1)
  --role-to-assume ARN         role to assume with a workflow's ID token (default: the default credential chain)
  --audience TEXT              audience of the ID token (default: sts.amazonaws.com)
  --role-session-name NAME     names the role session
  --role-duration-seconds N    length of the role session (default: 3600)

  --json                       print the whole report as one line of JSON instead of a table
  --report FILE                write the whole report as JSON to a file
  -h, --help                   show this
  -V, --version                show the version

Examples:
  backup-via-tag -b -t Backup:ProductionDaily -e "+30 days"
  backup-via-tag -b -t Backup:ProductionWeekly -e "+6 months"
  backup-via-tag -p

Credentials come from the AWS SDK's default chain: environment, shared files, SSO, container or instance role.
Exit status: 0 when everything was done, 1 when something was not, 2 when the command could not be understood.
`;
