package org.hearsay.mentions.coreference;

import java.util.Set;

/** Nouns that describe a thing by what it is to another one: "its owner" is not what owns itself. */
final class Relations {
    private static final Set<String> RELATIONAL = Set.of(
            "affiliate", "arm", "backer", "bidder", "board", "buyer", "client", "competitor", "contractor", "creator",
            "customer", "dealer", "dealership", "department", "developer", "distributor", "division", "employer",
            "franchise", "investor", "lab", "laboratory", "lender", "maker", "manufacturer", "office", "operator",
            "owner", "parent", "partner", "party", "predecessor", "producer", "provider", "publisher", "retailer",
            "rival", "seller", "shareholder", "store", "subcontractor", "subsidiary", "successor", "supplier", "team",
            "unit", "vendor", "version", "feature", "function", "update", "patch", "upgrade", "release", "component",
            "module", "plug-in", "plugin", "extension", "interface", "database", "server", "network",
            "edition", "beta", "user", "game", "console");

    private Relations() {}

    static boolean isRelational(String noun) {
        return RELATIONAL.contains(noun);
    }
}
