package org.hearsay.mentions.coreference;

import java.util.Set;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.names.NounClasses;

/** Whether grammar and meaning allow a chain as antecedent at all. */
final class Agreement {
    private static final Set<String> SAYING = Set.of("say", "announce", "deny", "insist", "argue");

    private final Discourse discourse;
    private final NounClasses nouns;

    Agreement(Discourse discourse, NounClasses nouns) {
        this.discourse = discourse;
        this.nouns = nouns;
    }

    /** {@return whether the anaphor may mean the chain} */
    boolean allows(Anaphor anaphor, Chain chain) {
        EntityType type = chain.type();
        return switch (anaphor.noun()) {
            case "he", "him", "his", "himself" ->
                isHuman(type) && !chain.isPlural() && !chain.pronouns().contains("she");
            case "she", "her", "hers", "herself" ->
                isHuman(type) && !chain.isPlural() && !chain.pronouns().contains("he");
            case "i", "me", "my", "mine", "myself" -> isHuman(type) && anaphor.quoted();
            case "we", "us", "our", "ours", "ourselves" -> type != EntityType.TOOL && type != EntityType.PLACE;
            case "it", "its", "itself" ->
                type != EntityType.PERSON && !chain.isPlural() && !(type == EntityType.TOOL && speaks(anaphor));
            case "they", "them", "their", "theirs", "themselves" -> type != EntityType.PERSON;
            default -> allowsDescription(anaphor, chain);
        };
    }

    /** "Both companies" is neither of them. */
    private boolean allowsDescription(Anaphor description, Chain chain) {
        if (chain.isNamed()) {
            return !description.plural() && nouns.describes(description.noun(), chain.type());
        }
        return chain.describingNouns().contains(description.noun()) && chain.isPlural() == description.plural();
    }

    private boolean speaks(Anaphor anaphor) {
        return discourse.role(anaphor.reference()).equals("nsubj")
                && SAYING.contains(discourse.governor(anaphor.reference()));
    }

    private static boolean isHuman(EntityType type) {
        return type == EntityType.PERSON || type == EntityType.UNNAMED;
    }
}
