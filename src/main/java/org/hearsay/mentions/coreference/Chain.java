package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.MentionKind;

/** References to one and the same thing, while they are collected. Not thread-safe. */
final class Chain {
    private static final Set<String> MALE = Set.of("him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("her", "hers", "herself");

    private final EntityType type;
    private final List<String> votes;
    private final Map<String, Integer> wordings = new LinkedHashMap<>();
    private final Set<String> descriptions = new LinkedHashSet<>();
    private final Set<String> describingNouns = new TreeSet<>();
    private final Set<String> describingPlaces = new TreeSet<>();
    private final Set<String> pronouns = new TreeSet<>();
    private final NavigableSet<Reference> references = new TreeSet<>();
    private String fullName = "";
    private int mentionsSeen;
    private int subjectsSeen;
    private boolean plural;

    Chain(EntityType type, List<String> votes) {
        this.type = type;
        this.votes = List.copyOf(votes);
    }

    EntityType type() {
        return type;
    }

    List<String> votes() {
        return votes;
    }

    void addName(Reference reference, String wording) {
        references.add(reference);
        wordings.merge(wording, 1, Integer::sum);
        if (wording.length() > fullName.length()) {
            fullName = wording;
        }
    }

    void addDescription(Reference reference, String words, String noun) {
        references.add(reference);
        describe(words, noun);
    }

    void addPronoun(Reference reference, String pronoun) {
        references.add(reference);
        pronouns.add(pronoun);
        if (MALE.contains(pronoun)) {
            pronouns.add("he");
        } else if (FEMALE.contains(pronoun)) {
            pronouns.add("she");
        }
    }

    /** Adds a description that is no reference of its own, as in "the Pierside platform". */
    void describe(String words, String noun) {
        descriptions.add(words);
        describingNouns.add(noun);
    }

    void addPlace(String place) {
        if (!place.isEmpty()) {
            describingPlaces.add(place);
        }
    }

    String fullName() {
        return fullName;
    }

    void setFullName(String name) {
        fullName = name;
    }

    /** {@return its wordings by name, most frequent first} */
    List<String> wordings() {
        List<String> sorted = new ArrayList<>(wordings.keySet());
        sorted.sort((a, b) -> Integer.compare(wordings.getOrDefault(b, 0), wordings.getOrDefault(a, 0)));
        return sorted;
    }

    Set<String> descriptions() {
        return descriptions;
    }

    Set<String> describingNouns() {
        return describingNouns;
    }

    Set<String> describingPlaces() {
        return describingPlaces;
    }

    Set<String> pronouns() {
        return pronouns;
    }

    NavigableSet<Reference> references() {
        return references;
    }

    /** {@return its references in the sentences from {@code first} to {@code last}, inclusive} */
    NavigableSet<Reference> references(int first, int last) {
        Reference start = new Reference(first, -1, 0, 0, MentionKind.NAME);
        Reference end = new Reference(last + 1, -1, 0, 0, MentionKind.NAME);
        return references.subSet(start, true, end, true);
    }

    /** {@return whether it is a party of several} */
    boolean isPlural() {
        return plural;
    }

    void setPlural(boolean plural) {
        this.plural = plural;
    }

    /** {@return how many of its references were passed in reading} */
    int mentionsSeen() {
        return mentionsSeen;
    }

    /** {@return how many of those were subjects} */
    int subjectsSeen() {
        return subjectsSeen;
    }

    void see(boolean asSubject) {
        mentionsSeen++;
        subjectsSeen += asSubject ? 1 : 0;
    }

    boolean isNamed() {
        return !wordings.isEmpty();
    }

    boolean hasReferenceOf(MentionKind kind) {
        return references.stream().anyMatch(reference -> reference.kind() == kind);
    }
}
