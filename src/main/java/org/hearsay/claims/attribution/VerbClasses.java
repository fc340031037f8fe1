package org.hearsay.claims.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The classes of verbs that attribute; the head of {@code cue-words.txt} tells what each means. Immutable. */
final class VerbClasses {
    private static final String SHIPPED = "cue-words.txt";
    private static final List<String> NAMES =
            List.of("addressing", "alleging", "attitudes", "denying", "needs-clause", "reporting", "topical");

    private final Map<String, Set<String>> verbsByClass;

    private VerbClasses(Map<String, Set<String>> verbsByClass) {
        this.verbsByClass = new HashMap<>();
        verbsByClass.forEach((name, verbs) -> this.verbsByClass.put(name, Set.copyOf(verbs)));
    }

    /** {@return the classes that ship with Hearsay} */
    static VerbClasses readShipped() {
        try (InputStream in = VerbClasses.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + SHIPPED);
            }
            return parse(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable in this build: " + SHIPPED, e);
        }
    }

    /**
     * {@return the classes in a text: for each a line with its name and a colon, then lines of its verbs in order,
     * parted by a space; empty lines and those that begin with # say nothing}
     *
     * @param file where the text comes from, for messages
     * @throws IllegalStateException if a class is unknown, given twice, missing or empty, or a verb is outside of a
     *     class, not in lower case or out of order; names file and line
     */
    static VerbClasses parse(String file, String text) {
        Map<String, Set<String>> classes = new HashMap<>();
        SortedSet<String> verbs = new TreeSet<>();
        String[] lines = text.lines().toArray(String[]::new);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String problem;
            if (line.endsWith(":")) {
                verbs = new TreeSet<>();
                problem = open(classes, line.substring(0, line.length() - 1), verbs);
            } else {
                problem = classes.isEmpty() ? "verbs before the first class" : add(line, verbs);
            }
            if (!problem.isEmpty()) {
                throw damaged(file, i + 1, problem);
            }
        }
        for (String name : NAMES) {
            if (classes.getOrDefault(name, Set.of()).isEmpty()) {
                throw damaged(file, lines.length, "ends without verbs of " + name);
            }
        }
        return new VerbClasses(classes);
    }

    /**
     * {@return the lemmas of a class; never empty}
     *
     * @throws IllegalArgumentException if no class has that name
     */
    Set<String> of(String name) {
        Set<String> verbs = verbsByClass.get(name);
        if (verbs == null) {
            throw new IllegalArgumentException("no class is called " + name);
        }
        return verbs;
    }

    /** {@return what is wrong with the name of a class; empty if nothing is} */
    private static String open(Map<String, Set<String>> classes, String name, Set<String> verbs) {
        if (!NAMES.contains(name)) {
            return "no class is called " + name;
        }
        return classes.put(name, verbs) == null ? "" : "the class " + name + " is given twice";
    }

    /** {@return what is wrong with the first verb of a line that cannot be added; empty if nothing is} */
    private static String add(String line, SortedSet<String> verbs) {
        for (String verb : line.split(" ", -1)) {
            if (!isLowerCase(verb)) {
                return "not a verb in lower case: " + verb;
            }
            if (!verbs.isEmpty() && verbs.last().compareTo(verb) >= 0) {
                return "twice or out of order: " + verb;
            }
            verbs.add(verb);
        }
        return "";
    }

    private static boolean isLowerCase(String verb) {
        for (int i = 0; i < verb.length(); i++) {
            if (verb.charAt(i) < 'a' || verb.charAt(i) > 'z') {
                return false;
            }
        }
        return !verb.isEmpty();
    }

    private static IllegalStateException damaged(String file, int line, String problem) {
        return new IllegalStateException(file + ", line " + line + ": " + problem);
    }
}
