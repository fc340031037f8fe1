package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.KnownName;
import org.hearsay.mentions.MentionKind;
import org.hearsay.mentions.names.KnownNameIndex;
import org.hearsay.mentions.names.NamedThing;
import org.hearsay.mentions.names.NounClasses;
import org.hearsay.mentions.names.TypeVotes;
import org.hearsay.mentions.names.WordForm;

/**
 * The first sieve: the same name, another wording of the same known name, an acronym, a part of a name. A part that
 * fits two longer names stays alone.
 */
final class NameSieve {
    private static final int LONGEST_ACRONYM = 6;

    private final KnownNameIndex known;
    private final NounClasses nouns;

    NameSieve(KnownNameIndex known, NounClasses nouns) {
        this.known = known;
        this.nouns = nouns;
    }

    /** {@return the chains of names, in the order of their first mention} */
    List<Chain> chains(List<Sentence> sentences, List<NamedThing> things, List<TypeVotes.Decision> decisions) {
        Map<NamedThing, NamedThing> owners = owners(things, decisions);
        Map<NamedThing, TypeVotes.Decision> decisionOf = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            decisionOf.put(things.get(i), decisions.get(i));
        }
        Map<NamedThing, Chain> chains = new LinkedHashMap<>();
        for (int i = 0; i < things.size(); i++) {
            NamedThing owner = owners.getOrDefault(things.get(i), things.get(i));
            TypeVotes.Decision decision = decisionOf.getOrDefault(owner, decisions.get(i));
            Chain chain = chains.computeIfAbsent(owner, k -> new Chain(decision.type(), decision.votes()));
            for (NamedThing.Place place : things.get(i).places()) {
                Sentence sentence = sentences.get(place.sentence());
                chain.addName(reference(sentence, place), wording(sentence, place));
            }
        }
        chains.values().forEach(this::nameInFull);
        return new ArrayList<>(chains.values());
    }

    /** The thing whose name is the fullest, for each thing. */
    private Map<NamedThing, NamedThing> owners(List<NamedThing> things, List<TypeVotes.Decision> decisions) {
        Map<NamedThing, NamedThing> ownerOf = new HashMap<>();
        Map<String, List<NamedThing>> byKey = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> -things.get(i).words().size()));
        for (int i : order) {
            NamedThing thing = things.get(i);
            EntityType type = decisions.get(i).type();
            List<NamedThing> longer = byKey.getOrDefault(key(thing, type), List.of()).stream()
                    .map(other -> ownerOf.getOrDefault(other, other))
                    .distinct()
                    .toList();
            NamedThing owner = longer.size() == 1 ? longer.get(0) : thing;
            ownerOf.put(thing, owner);
            for (String key : keys(thing, type)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(owner);
            }
        }
        return ownerOf;
    }

    private String key(NamedThing thing, EntityType type) {
        return type + " " + knownName(thing.wording(), type).map(KnownName::iri).orElse(thing.wording());
    }

    /** Under which wordings a thing may be mentioned later. */
    private List<String> keys(NamedThing thing, EntityType type) {
        List<String> keys = new ArrayList<>();
        keys.add(key(thing, type));
        List<String> words = thing.words();
        String prefix = type + " ";
        if (type == EntityType.PLACE) {
            return keys;
        }
        acronym(words).ifPresent(acronym -> keys.add(prefix + acronym));
        for (int length = 1; length < words.size(); length++) {
            String start = String.join(" ", words.subList(0, length));
            String end = String.join(" ", words.subList(words.size() - length, words.size()));
            if (mayStandAlone(type, start, words.subList(length, words.size()), true)) {
                keys.add(prefix + start);
            }
            if (mayStandAlone(type, end, words.subList(0, words.size() - length), false)) {
                keys.add(prefix + end);
            }
        }
        return keys.stream().distinct().toList();
    }

    private boolean mayStandAlone(EntityType type, String part, List<String> rest, boolean start) {
        boolean otherThing = type != EntityType.PERSON && !known.all(part).isEmpty();
        if (otherThing || !WordForm.hasCapital(part)) {
            return false;
        }
        if (type == EntityType.TOOL) {
            String last = WordForm.normal(rest.get(rest.size() - 1));
            return start
                    ? nouns.describes(last, EntityType.TOOL)
                    : !known.all(String.join(" ", rest)).isEmpty();
        }
        return true;
    }

    private static Optional<String> acronym(List<String> words) {
        String initials = words.stream()
                .flatMap(word -> List.of(word.split("-", -1)).stream())
                .filter(WordForm::isCapitalized)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.length() >= 2 && initials.length() <= LONGEST_ACRONYM
                ? Optional.of(initials)
                : Optional.empty();
    }

    private Optional<KnownName> knownName(String wording, EntityType type) {
        return known.first(wording, type);
    }

    /** Places and well-known acronyms get the name of the list, so that all articles call them alike. */
    private void nameInFull(Chain chain) {
        chain.wordings().stream()
                .filter(wording -> chain.type() == EntityType.PLACE || wording.length() > 2)
                .flatMap(wording -> knownName(wording, chain.type()).stream())
                .findFirst()
                .ifPresent(name -> chain.setFullName(name.name()));
    }

    private static Reference reference(Sentence sentence, NamedThing.Place place) {
        int start = place.span().start();
        int end = place.span().end();
        return new Reference(place.sentence(), start, end, Phrases.head(sentence, start, end), MentionKind.NAME);
    }

    private static String wording(Sentence sentence, NamedThing.Place place) {
        return Phrases.words(sentence, place.span().start(), place.span().end());
    }
}
