# The parameters of infra/github-oidc.yaml, infra/recovery-roles.yaml and infra/organization-role.yaml, which a test compares with these.

variable "github_owner" {
  description = "Owner of the repository whose workflows may assume the roles, such as \"your-org\"."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", var.github_owner))
    error_message = "github_owner must be the name of a GitHub user or organization, without a slash."
  }
}

variable "github_repository" {
  description = "Name of that repository, without the owner, such as \"infrastructure\"."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9._-]{1,100}$", var.github_repository))
    error_message = "github_repository must be the name of a repository, without the owner."
  }
}

variable "github_owner_id" {
  description = "Numeric id of the owner (gh api users/OWNER --jq .id). Needed for repositories created, renamed or moved after 15 July 2026, whose tokens name the ids. Give both ids or none."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^[0-9]*$", var.github_owner_id))
    error_message = "github_owner_id must be a number."
  }
}

variable "github_repository_id" {
  description = "Numeric id of the repository (gh api repos/OWNER/REPOSITORY --jq .id). When it is given, tokens of any other repository are refused even if it should get the same name one day."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^[0-9]*$", var.github_repository_id))
    error_message = "github_repository_id must be a number."
  }
}

variable "branch" {
  description = "The branch whose workflow runs may assume the roles. Schedules always run on the default branch."
  type        = string
  default     = "main"

  validation {
    condition     = can(regex("^[A-Za-z0-9._/-]{1,200}$", var.branch))
    error_message = "branch must be the name of one branch, without wildcards."
  }
}

variable "roles" {
  description = "The roles to make: look, backup, purge, retain, sync, copy, verify, restore, organization."
  type        = set(string)
  default     = ["look", "backup", "purge", "retain"]

  validation {
    condition     = length(setsubtract(var.roles, ["look", "backup", "purge", "retain", "sync", "copy", "verify", "restore", "organization"])) == 0
    error_message = "roles may name look, backup, purge, retain, sync, copy, verify, restore and organization."
  }
}

variable "environments" {
  description = "GitHub environment that a job must run in to assume a role, by the name of the role, such as { purge = \"backup-purge\" }. A role that is not named may be assumed by any job on the branch. Limit each environment to that branch in the repository's settings."
  type        = map(string)
  default     = {}

  validation {
    condition     = length(setsubtract(keys(var.environments), ["backup", "purge", "retain", "sync", "copy", "verify", "restore", "organization"])) == 0
    error_message = "environments may name backup, purge, retain, sync, copy, verify, restore and organization. The look role serves pull requests, which run in none."
  }

  validation {
    condition     = alltrue([for name in values(var.environments) : can(regex("^[A-Za-z0-9._-]+$", name))])
    error_message = "An environment must be the name of one, without wildcards."
  }
}

variable "instances" {
  description = "Whether the roles may work on EC2 instances and their AMIs (kind ec2-instance)."
  type        = bool
  default     = true
}

variable "volumes" {
  description = "Whether the roles may work on EBS volumes and their snapshots (kind ebs-volume)."
  type        = bool
  default     = false
}

variable "databases" {
  description = "Whether the roles may work on RDS databases and clusters and their snapshots (kinds rds-instance and rds-cluster)."
  type        = bool
  default     = false
}

variable "backup_tag_key" {
  description = "Key of the tag that an instance, a volume or a database must carry before the backup role may back it up."
  type        = string
  default     = "Backup"

  validation {
    condition     = can(regex("^[A-Za-z0-9 +=._:/@-]{1,128}$", var.backup_tag_key))
    error_message = "backup_tag_key must be the key of a tag."
  }
}

variable "backup_tag_values" {
  description = "Values of that tag that may be backed up. \"*\" stands for any characters."
  type        = list(string)
  default     = ["*"]

  validation {
    condition     = length(var.backup_tag_values) > 0 && alltrue([for value in var.backup_tag_values : can(regex("^[^\"\\\\]{1,256}$", value))])
    error_message = "backup_tag_values must hold values without a double quote or a backslash."
  }
}

variable "kms_key_arns" {
  description = "ARNs of customer managed keys that encrypt volumes and databases. Empty when they are not encrypted or use the key that AWS manages."
  type        = list(string)
  default     = []
}

variable "aws_backup" {
  description = "Whether AWS Backup may be used (engine aws-backup and mode sync): adds the service role that AWS Backup assumes, and the right of the backup role to start backup jobs. The sync role is made when roles names it."
  type        = bool
  default     = false
}

variable "service_role_arn" {
  description = "ARN of a service role for AWS Backup that the account has already. Empty creates one."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^(arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+)?$", var.service_role_arn))
    error_message = "service_role_arn must be the ARN of a role."
  }
}

variable "vault_name" {
  description = "Name of the backup vault that may be backed up into. \"*\" stands for any characters."
  type        = string
  default     = "*"

  validation {
    condition     = can(regex("^[A-Za-z0-9_*-]{1,50}$", var.vault_name))
    error_message = "vault_name must be the name of a vault."
  }
}

variable "create_vaults" {
  description = "Whether the backup and sync roles may create that vault where it is missing (create-vault)."
  type        = bool
  default     = false
}

variable "vault_kms_key_arns" {
  description = "ARNs of customer managed keys for vaults that are created (vault-kms-key). Empty when they use the key that AWS Backup has in the account."
  type        = list(string)
  default     = []
}

variable "restore_tests" {
  description = "Whether the sync role may make restore testing plans (restore-test in the plan file)."
  type        = bool
  default     = false
}

variable "copy_kms_key_arns" {
  description = "ARNs of the customer managed keys that encrypt the backups and the copies, of both regions. Empty where they are not encrypted, or with the key aws/ebs of AWS."
  type        = list(string)
  default     = []
}

variable "verify_kms_key_arns" {
  description = "ARNs of the customer managed keys that encrypt the snapshots of the AMIs that the verify role boots. Empty where they are not encrypted, or with the key aws/ebs of AWS."
  type        = list(string)
  default     = []
}

variable "restore_kms_key_arns" {
  description = "ARNs of the customer managed keys that encrypt the backups that the restore role uses, of databases too. Empty where they are not encrypted, or with the keys of AWS."
  type        = list(string)
  default     = []
}

variable "restore_instance_role_arns" {
  description = "ARNs of the roles that restored instances may have, through their instance profiles. Empty restores instances without a profile only."
  type        = list(string)
  default     = []
}

variable "metrics_namespace" {
  description = "Namespace in CloudWatch that checks may send metrics to, as in their input metrics, such as \"BackupViaTag\". Empty means none."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^[A-Za-z0-9._/#: -]{0,255}$", var.metrics_namespace)) && !startswith(var.metrics_namespace, "AWS/")
    error_message = "metrics_namespace must be a namespace that does not begin with \"AWS/\"."
  }
}

variable "existing_provider_arn" {
  description = "ARN of the provider token.actions.githubusercontent.com if the account has it already; an account can have only one. Empty creates it."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^(arn:[a-z-]+:iam::[0-9]{12}:oidc-provider/token\\.actions\\.githubusercontent\\.com)?$", var.existing_provider_arn))
    error_message = "existing_provider_arn must be the ARN of GitHub's OIDC provider."
  }
}

variable "audience" {
  description = "Audience of the tokens. In the China partition sts.amazonaws.com.cn."
  type        = string
  default     = "sts.amazonaws.com"

  validation {
    condition     = contains(["sts.amazonaws.com", "sts.amazonaws.com.cn"], var.audience)
    error_message = "audience must be \"sts.amazonaws.com\" or \"sts.amazonaws.com.cn\"."
  }
}

variable "max_session_duration" {
  description = "Longest session in seconds. The action renews sessions, so one hour suffices for runs of any length."
  type        = number
  default     = 3600

  validation {
    condition     = var.max_session_duration >= 3600 && var.max_session_duration <= 43200
    error_message = "max_session_duration must be between 3600 and 43200."
  }
}

variable "role_prefix" {
  description = "What the names of roles and policies begin with. It must be the same in every account that one run works in."
  type        = string
  default     = "backup-via-tag"

  validation {
    condition     = can(regex("^[A-Za-z0-9+=,.@_-]{1,40}$", var.role_prefix))
    error_message = "role_prefix must have at most 40 characters that a role's name may hold."
  }
}

variable "permissions_boundary_arn" {
  description = "ARN of a permissions boundary for every role that the module makes, where your organization demands one."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags for every role, policy and provider that the module makes."
  type        = map(string)
  default     = {}
}
