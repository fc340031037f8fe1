package org.hearsay.mentions;

import java.util.List;

/**
 * What a chain of mentions refers to, decided once for the whole article.
 *
 * @param type what it is
 * @param name the fullest name; the description for an unnamed party
 * @param labels every other wording that names it, most frequent first: acronyms, surnames, "Dutch" for the Netherlands
 * @param descriptions the descriptions of it, without pronouns: "the Chinese technology giant"
 * @param votes the evidence its type was decided on, strongest first, in words for {@code explain}
 */
public record Entity(EntityType type, String name, List<String> labels, List<String> descriptions, List<String> votes) {

    public Entity {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entity needs a name");
        }
        labels = List.copyOf(labels);
        descriptions = List.copyOf(descriptions);
        votes = List.copyOf(votes);
    }

    /** {@return whether it has a name of its own} */
    public boolean isNamed() {
        return type != EntityType.UNNAMED;
    }
}
