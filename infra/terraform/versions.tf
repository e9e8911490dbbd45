terraform {
  # OpenTofu counts its versions on from Terraform 1.5, so this holds for both.
  required_version = ">= 1.6"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}
