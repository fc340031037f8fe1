package org.hearsay.mentions.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mentions.EntityType;

/** What common nouns describe: "watchdog" an organization, "chatbot" a tool, "shoppers" a party. Immutable. */
public final class NounClasses {
    /** Nouns for those who speak or act: "developers", "a judge". */
    public static final String PARTY = "party";

    /** Nouns for writings that tell something: "report", "letter". */
    public static final String DOCUMENT = "document";

    /**
     * Nouns for what happens, is won or is agreed: names that end in one name nothing that acts, "Second World War".
     */
    static final String OCCASION = "occasion";

    private static final Set<String> AFTER_HEAD = Set.of("of", "for", "on", "against");

    private static final Map<EntityType, String> NAMES = Map.of(
            EntityType.ORGANIZATION, "organization",
            EntityType.PERSON, "person",
            EntityType.TOOL, "tool",
            EntityType.PLACE, "place",
            EntityType.UNNAMED, PARTY);

    private final Map<String, Set<String>> classesByNoun = new HashMap<>();
    private final Set<String> givenNames;

    private NounClasses(Map<String, List<String>> nounsByClass, Set<String> givenNames) {
        nounsByClass.forEach((name, nouns) -> nouns.forEach(noun ->
                classesByNoun.computeIfAbsent(noun, k -> new TreeSet<>()).add(name)));
        this.givenNames = Set.copyOf(givenNames);
    }

    /** {@return the classes that ship with Hearsay} */
    public static NounClasses readShipped() {
        Map<String, List<String>> nouns = new LinkedHashMap<>();
        for (String line : lines("nouns.txt")) {
            int colon = line.indexOf(':');
            if (!line.startsWith("#") && colon > 0) {
                nouns.put(
                        line.substring(0, colon),
                        List.of(line.substring(colon + 1).strip().split(" +", -1)));
            }
        }
        return new NounClasses(nouns, Set.copyOf(lines("given-names.txt")));
    }

    /** {@return the classes of a noun in the singular, sorted; empty if it has none} */
    public Set<String> of(String lemma) {
        Set<String> classes = classesByNoun.get(lemma);
        if (classes != null) {
            return classes;
        }
        int hyphen = lemma.lastIndexOf('-');
        return hyphen < 0 ? Set.of() : classesByNoun.getOrDefault(lemma.substring(hyphen + 1), Set.of());
    }

    /** {@return the lemma of a word, joined with what a hyphen ties to it: {@code start-up}} */
    public static String lemmaAt(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (index < 2 || !sentence.token(index - 1).text().equals("-")) {
            return token.lemma();
        }
        Token before = sentence.token(index - 2);
        boolean tied = before.span().end() + 1 == token.span().start();
        return tied ? before.lemma() + "-" + token.lemma() : token.lemma();
    }

    /** {@return whether the noun can describe something of that type} */
    public boolean describes(String lemma, EntityType type) {
        return of(lemma).contains(NAMES.getOrDefault(type, ""));
    }

    /** {@return whether a name of several words is that of an occasion: "Treaty of Lisbon", "Monaco Grand Prix"} */
    boolean nameOccasion(List<String> words) {
        return words.size() > 1 && !isGivenName(words.get(0)) && of(head(words)).contains(OCCASION);
    }

    /** {@return the last word in front of the first "of" or the like, in lower case} */
    private static String head(List<String> words) {
        int end = 1;
        while (end < words.size() && !AFTER_HEAD.contains(words.get(end))) {
            end++;
        }
        return WordForm.normal(words.get(end - 1));
    }

    /** {@return whether the word is a given name of people} */
    public boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = NounClasses.class.getResourceAsStream("/org/hearsay/mentions/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
