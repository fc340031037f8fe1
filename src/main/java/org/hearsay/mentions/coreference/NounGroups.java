package org.hearsay.mentions.coreference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.mentions.names.KnownNameIndex;
import org.hearsay.mentions.names.WordForm;

/** Nouns that can describe the same thing: a watchdog may be called an agency, but not a start-up. */
final class NounGroups {
    private static final Map<String, String> GROUPS = groups();

    private NounGroups() {}

    private static Map<String, String> groups() {
        Map<String, String> groups = new HashMap<>();
        group(
                groups,
                "authority",
                "watchdog regulator agency authority supervisor commission commissioner office bureau body inspectorate");
        group(groups, "authority", "ministry department ombudsman police force treasury");
        group(groups, "court", "court tribunal judge justice jury panel");
        group(
                groups,
                "press",
                "newspaper paper outlet daily weekly magazine broadcaster blog publication newsroom wire times post");
        group(groups, "press", "herald tribune gazette journal news courier chronicle");
        group(
                groups,
                "company",
                "company firm start-up startup business maker developer manufacturer giant corporation enterprise");
        group(
                groups,
                "company",
                "provider supplier vendor operator retailer chipmaker carmaker automaker drugmaker platform");
        group(
                groups,
                "company",
                "inc corp ltd gmbh ag systems technologies labs holdings group software semiconductor motors");
        group(groups, "money", "bank lender insurer broker fund investor exchange union");
        group(groups, "gang", "gang crew group hacker attacker perpetrator extortionist syndicate collective");
        group(groups, "care", "hospital clinic chain health");
        group(groups, "school", "university college school institute academy");
        group(groups, "cause", "charity association foundation nonprofit federation alliance campaign guild society");
        group(groups, "party", "party parliament congress senate government council assembly");
        group(
                groups,
                "software",
                "app application chatbot bot assistant tool software program model platform service system browser");
        group(
                groups,
                "device",
                "device gadget phone handset smartphone tablet laptop watch console chip processor headset modem");
        group(groups, "drug", "drug pill vaccine medicine treatment implant");
        group(groups, "vehicle", "car vehicle scooter truck van plane jet aircraft rocket");
        group(groups, "function", "feature function update patch version release upgrade");
        return Map.copyOf(groups);
    }

    /** {@return the groups of what describes the chain, and of the words of its names} */
    static Set<String> of(Chain chain, KnownNameIndex known) {
        Set<String> groups = new TreeSet<>();
        chain.describingNouns().forEach(noun -> add(groups, noun));
        for (String wording : chain.wordings()) {
            for (String word : WordForm.normal(wording).split(" ", -1)) {
                add(groups, word);
            }
            if (known.all(wording).stream().anyMatch(name -> name.outlet())) {
                groups.add("press");
            }
        }
        return groups;
    }

    /** {@return the group of a noun; empty if it has none} */
    static String of(String noun) {
        return GROUPS.getOrDefault(noun.toLowerCase(Locale.ROOT), "");
    }

    /** {@return how the noun relates to the groups: same, other, or unknown} */
    static String relation(String noun, Set<String> groups) {
        String group = GROUPS.get(noun.toLowerCase(Locale.ROOT));
        if (group == null || groups.isEmpty()) {
            return "unknown";
        }
        return groups.contains(group) ? "same" : "other";
    }

    private static void add(Set<String> groups, String noun) {
        String group = GROUPS.get(noun);
        if (group != null) {
            groups.add(group);
        }
    }

    private static void group(Map<String, String> groups, String name, String nouns) {
        for (String noun : nouns.split(" ", -1)) {
            groups.putIfAbsent(noun, name);
        }
    }
}
