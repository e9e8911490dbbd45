# GitHub's OIDC provider, and roles for workflows of one repository that use the action "Backup via tag".
# docs/iam.md explains each role, docs/accounts.md how one run works in many accounts.

locals {
  issuer       = "token.actions.githubusercontent.com"
  provider_arn = var.existing_provider_arn != "" ? var.existing_provider_arn : join("", aws_iam_openid_connect_provider.github[*].arn)
  has_ids      = var.github_repository_id != ""

  # First the form of older repositories, then the form of those created, renamed or moved after 15 July 2026.
  repositories = concat(
    ["repo:${var.github_owner}/${var.github_repository}"],
    local.has_ids ? ["repo:${var.github_owner}@${var.github_owner_id}/${var.github_repository}@${var.github_repository_id}"] : [],
  )
  run_of = {
    for role in var.roles : role =>
    contains(keys(var.environments), role) ? "environment:${var.environments[role]}" : "ref:refs/heads/${var.branch}"
  }
  subjects = {
    for role, run in local.run_of : role => flatten([
      for repository in local.repositories : concat(
        ["${repository}:${run}"],
        role == "look" ? ["${repository}:pull_request"] : [],
      )
    ])
  }

  descriptions = {
    look         = "Backup via tag, looks only - dry runs and previews"
    backup       = "Backup via tag, backs up resources with the tag and cannot delete"
    purge        = "Backup via tag, deletes backups with its tags and cannot create or tag"
    retain       = "Backup via tag, changes the expiry of backups with its tags and cannot create or delete"
    sync         = "Backup via tag, keeps the plans of AWS Backup that carry its tag as the plan file says"
    copy         = "Backup via tag, copies backups to other regions and can neither delete nor tag them"
    verify       = "Backup via tag, boots backups in the test network and terminates what it started"
    restore      = "Backup via tag, makes new resources from backups and cannot change or delete any"
    organization = "Backup via tag, lists the accounts of organizational units"
  }

  # Flat, because a resource can be repeated over one collection only.
  attachments = merge([
    for role in var.roles : {
      for policy in local.policies_of[role] : "${role}/${policy}" => { role = role, policy = policy }
    }
  ]...)

  # Without a kind these four could do nothing.
  works_on_kinds = length(setintersection(var.roles, ["look", "backup", "purge", "retain"])) > 0
}

resource "aws_iam_openid_connect_provider" "github" {
  count = var.existing_provider_arn == "" ? 1 : 0

  url            = "https://${local.issuer}"
  client_id_list = [var.audience]
  tags           = var.tags
}

resource "aws_iam_role" "role" {
  for_each = var.roles

  name                 = "${var.role_prefix}-${each.key}"
  description          = local.descriptions[each.key]
  max_session_duration = var.max_session_duration
  permissions_boundary = var.permissions_boundary_arn
  tags                 = var.tags

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = local.provider_arn }
      Condition = {
        StringEquals = merge(
          {
            "${local.issuer}:aud" = var.audience
            "${local.issuer}:sub" = local.subjects[each.key]
          },
          local.has_ids ? { "${local.issuer}:repository_id" = var.github_repository_id } : {},
        )
      }
    }]
  })

  lifecycle {
    precondition {
      condition     = (var.github_owner_id == "") == (var.github_repository_id == "")
      error_message = "Give both github_owner_id and github_repository_id, or neither."
    }
    precondition {
      condition     = !local.works_on_kinds || var.instances || var.volumes || var.databases || var.aws_backup
      error_message = "Set one or more of instances, volumes, databases and aws_backup to true."
    }
    precondition {
      condition     = var.aws_backup || !var.create_vaults && !var.restore_tests && var.service_role_arn == "" && !contains(var.roles, "sync")
      error_message = "create_vaults, restore_tests, service_role_arn and the role sync need aws_backup set to true."
    }
  }
}

resource "aws_iam_policy" "policy" {
  for_each = local.policies

  name        = "${var.role_prefix}-${each.key}"
  description = "Backup via tag, infra/policies/${lookup(local.file_of, each.key, each.key)}.json"
  policy      = jsonencode(jsondecode(local.documents[each.key]))
  tags        = var.tags
}

resource "aws_iam_role_policy_attachment" "attachment" {
  for_each = local.attachments

  role       = aws_iam_role.role[each.value.role].name
  policy_arn = aws_iam_policy.policy[each.value.policy].arn
}

# AWS Backup assumes it to back up, to restore, and to delete what has expired. No workflow can.
resource "aws_iam_role" "service" {
  count = var.aws_backup && var.service_role_arn == "" ? 1 : 0

  name                 = "${var.role_prefix}-AWSBackup"
  description          = "AWS Backup takes it on to back up, to restore, and to delete what has expired"
  permissions_boundary = var.permissions_boundary_arn
  tags                 = var.tags

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "backup.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "service" {
  for_each = toset(var.aws_backup && var.service_role_arn == "" ? [
    "AWSBackupServiceRolePolicyForBackup",
    "AWSBackupServiceRolePolicyForRestores",
  ] : [])

  role       = aws_iam_role.service[0].name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/${each.key}"
}
