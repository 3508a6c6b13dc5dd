package org.oer4j.actor;

import java.util.List;

/** What has members over time; the rule that their times do not overlap speaks about it. */
interface HasMemberships {
    /** The memberships, past ones too. */
    List<Membership> memberships();
}
