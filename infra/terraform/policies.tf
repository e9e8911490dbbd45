# The policies are the files in infra/policies, which the CloudFormation templates hold as well. What is an example in
# a file, such as the key of the tag, becomes the value of the variable here.

data "aws_partition" "current" {}

locals {
  partition  = data.aws_partition.current.partition
  dns_suffix = data.aws_partition.current.dns_suffix

  policies_of = {
    look = compact([
      var.instances ? "look" : "",
      var.volumes ? "look-volumes" : "",
      var.databases ? "look-databases" : "",
      var.aws_backup ? "look-aws-backup" : "",
      var.metrics_namespace != "" ? "metrics" : "",
    ])
    backup = compact([
      var.instances ? "backup" : "",
      var.volumes ? "backup-volumes" : "",
      var.databases ? "backup-databases" : "",
      length(var.kms_key_arns) > 0 && (var.instances || var.volumes) ? "kms" : "",
      length(var.kms_key_arns) > 0 && var.databases ? "kms-databases" : "",
      var.aws_backup ? "backup-aws-backup" : "",
      local.may_create_vaults ? "vaults" : "",
      local.may_create_vaults && length(var.vault_kms_key_arns) > 0 ? "kms-vaults" : "",
    ])
    purge = compact([
      var.instances ? "purge" : "",
      var.volumes ? "purge-volumes" : "",
      var.databases ? "purge-databases" : "",
      var.aws_backup ? "purge-aws-backup" : "",
    ])
    retain = compact([
      var.instances ? "retain" : "",
      var.volumes ? "retain-volumes" : "",
      var.databases ? "retain-databases" : "",
    ])
    sync = compact([
      "sync",
      local.may_create_vaults ? "vaults" : "",
      local.may_create_vaults && length(var.vault_kms_key_arns) > 0 ? "kms-vaults" : "",
      var.aws_backup && var.restore_tests ? "restore-tests" : "",
    ])
    copy = compact([
      "copy",
      length(var.copy_kms_key_arns) > 0 ? "kms-copy" : "",
    ])
    verify = compact([
      "verify",
      length(var.verify_kms_key_arns) > 0 ? "kms-verify" : "",
    ])
    restore = compact([
      "restore",
      length(var.restore_instance_role_arns) > 0 ? "restore-instance-roles" : "",
      length(var.restore_kms_key_arns) > 0 ? "kms-restore" : "",
      length(var.restore_kms_key_arns) > 0 ? "kms-restore-databases" : "",
    ])
    organization = ["organization"]
  }

  may_create_vaults = var.aws_backup && var.create_vaults
  policies          = toset(flatten([for role in var.roles : local.policies_of[role]]))

  # Two roles have the policies of the backup role's keys, each for keys of its own.
  file_of = { "kms-verify" = "kms", "kms-restore" = "kms", "kms-restore-databases" = "kms-databases" }

  texts = {
    for policy in local.policies : policy => replace(
      replace(file("${path.module}/../policies/${lookup(local.file_of, policy, policy)}.json"), "arn:aws:", "arn:${local.partition}:"),
      ".*.amazonaws.com",
      ".*.${local.dns_suffix}",
    )
  }

  example_tag          = "\"aws:ResourceTag/Backup\": [\"*\"]"
  example_key          = "[\"arn:${local.partition}:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000\"]"
  example_role         = "[\"arn:${local.partition}:iam::123456789012:role/web\"]"
  example_service_role = "arn:${local.partition}:iam::123456789012:role/backup-via-tag-AWSBackup"

  tag = "\"aws:ResourceTag/${var.backup_tag_key}\": ${jsonencode(var.backup_tag_values)}"
  keys = {
    "kms"                   = var.kms_key_arns
    "kms-databases"         = var.kms_key_arns
    "kms-vaults"            = var.vault_kms_key_arns
    "kms-copy"              = var.copy_kms_key_arns
    "kms-verify"            = var.verify_kms_key_arns
    "kms-restore"           = var.restore_kms_key_arns
    "kms-restore-databases" = var.restore_kms_key_arns
  }
  service_role_arn = var.service_role_arn != "" ? var.service_role_arn : join("", aws_iam_role.service[*].arn)

  documents = merge(
    local.texts,
    {
      for policy, text in local.texts : policy => replace(text, local.example_tag, local.tag)
      if contains(["backup", "backup-volumes", "backup-databases"], policy)
    },
    {
      for policy, text in local.texts : policy => replace(text, local.example_key, jsonencode(local.keys[policy]))
      if contains(keys(local.keys), policy)
    },
    {
      for policy, text in local.texts : policy => replace(
        replace(text, "backup-vault:*", "backup-vault:${var.vault_name}"),
        local.example_service_role,
        local.service_role_arn,
      )
      if contains(["backup-aws-backup", "sync", "vaults", "restore-tests"], policy)
    },
    {
      for policy, text in local.texts : policy => replace(text, "\"BackupViaTag\"", jsonencode(var.metrics_namespace))
      if policy == "metrics"
    },
    {
      for policy, text in local.texts : policy => replace(text, local.example_role, jsonencode(var.restore_instance_role_arns))
      if policy == "restore-instance-roles"
    },
  )
}
