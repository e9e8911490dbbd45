/** One account of an organization as ListAccountsForParent tells of it. */
export interface OrganizationAccountSeed {
  id: string;
  /** Default `ACTIVE`. */
  state?: 'PENDING_ACTIVATION' | 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE' | 'CLOSED';
}

/** One unit of an organization, or its root. */
export interface OrganizationUnitSeed {
  /** `r-...` or `ou-...`. */
  id: string;
  accounts?: OrganizationAccountSeed[];
  units?: OrganizationUnitSeed[];
}
