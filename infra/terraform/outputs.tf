output "role_arns" {
  description = "For role-to-assume and organization-role, by the name of the role"
  value       = { for role, made in aws_iam_role.role : role => made.arn }
}

output "service_role_arn" {
  description = "For backup-role-arn, and for role in the plan file; empty without aws_backup"
  value       = local.service_role_arn
}

output "provider_arn" {
  description = "GitHub's OIDC provider in this account"
  value       = local.provider_arn
}
