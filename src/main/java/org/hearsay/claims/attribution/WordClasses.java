package org.hearsay.claims.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The classes of words that attribute; the head of {@code cue-words.txt} tells what each means. Immutable. */
final class WordClasses {
    private static final String SHIPPED = "cue-words.txt";
    private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");
    static final List<String> NAMES = List.of(
            "accusing",
            "addressing",
            "allegation-adverbs",
            "alleging",
            "alleging-nouns",
            "aside-too",
            "attitudes",
            "characterizing",
            "denying",
            "directing",
            "direct-speech",
            "documents",
            "hearsay-adverbs",
            "holding",
            "impressions",
            "labelling",
            "matter",
            "messages",
            "needs-clause",
            "not-aside",
            "performing",
            "press",
            "reporting",
            "saying-nouns",
            "speech",
            "topical",
            "unnamed-sources");

    private final Map<String, Set<String>> wordsByClass;

    private WordClasses(Map<String, Set<String>> wordsByClass) {
        this.wordsByClass = new HashMap<>();
        wordsByClass.forEach((name, words) -> this.wordsByClass.put(name, Set.copyOf(words)));
    }

    /** {@return the classes that ship with Hearsay} */
    static WordClasses readShipped() {
        try (InputStream in = WordClasses.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + SHIPPED);
            }
            return parse(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable in this build: " + SHIPPED, e);
        }
    }

    /**
     * {@return the classes in a text: for each a line with its name and a colon, then lines of its words, parted by a
     * space; empty lines and those that begin with # part groups, within which the words stand in order}
     *
     * @param file where the text comes from, for messages
     * @throws IllegalStateException if a class is unknown, given twice, missing or empty, or a word is outside of a
     *     class, twice in it, not in lower case or out of order; names file and line
     */
    static WordClasses parse(String file, String text) {
        Map<String, Set<String>> classes = new HashMap<>();
        Set<String> words = new HashSet<>();
        String previous = "";
        String[] lines = text.lines().toArray(String[]::new);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            String problem = "";
            if (line.isEmpty() || line.startsWith("#")) {
                previous = "";
            } else if (line.endsWith(":")) {
                words = new HashSet<>();
                previous = "";
                problem = open(classes, line.substring(0, line.length() - 1), words);
            } else {
                problem = classes.isEmpty() ? "words before the first class" : add(line, previous, words);
                previous = line.substring(line.lastIndexOf(' ') + 1);
            }
            if (!problem.isEmpty()) {
                throw damaged(file, i + 1, problem);
            }
        }
        for (String name : NAMES) {
            if (classes.getOrDefault(name, Set.of()).isEmpty()) {
                throw damaged(file, lines.length, "ends without words of " + name);
            }
        }
        return new WordClasses(classes);
    }

    /**
     * {@return the lemmas of a class; never empty}
     *
     * @throws IllegalArgumentException if no class has that name
     */
    Set<String> of(String name) {
        Set<String> words = wordsByClass.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no class is called " + name);
        }
        return words;
    }

    /** {@return what is wrong with the name of a class; empty if nothing is} */
    private static String open(Map<String, Set<String>> classes, String name, Set<String> words) {
        if (!NAMES.contains(name)) {
            return "no class is called " + name;
        }
        return classes.put(name, words) == null ? "" : "the class " + name + " is given twice";
    }

    /**
     * {@return what is wrong with the first word of a line that cannot be added behind another; empty if nothing is}
     */
    private static String add(String line, String previous, Set<String> words) {
        String last = previous;
        for (String word : line.split(" ", -1)) {
            if (!WORD.matcher(word).matches()) {
                return "not a word in lower case: " + word;
            }
            if (last.compareTo(word) >= 0) {
                return "twice or out of order: " + word;
            }
            if (!words.add(word)) {
                return "already in this class: " + word;
            }
            last = word;
        }
        return "";
    }

    private static IllegalStateException damaged(String file, int line, String problem) {
        return new IllegalStateException(file + ", line " + line + ": " + problem);
    }
}
