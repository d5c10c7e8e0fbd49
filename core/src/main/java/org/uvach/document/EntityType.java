package org.uvach.document;

/** What kind of thing is named, in the three classes that HiNER and CoreNLP share. */
public enum EntityType {
  /** A human being, or a deity who acts as one. */
  PERSON,
  /**
   * A country, region, town, river, mountain, road or building used as a place; also a capital for
   * its government.
   */
  LOCATION,
  /** A ministry, party, company, court, force, agency, medium, team, union or university. */
  ORGANIZATION
}
