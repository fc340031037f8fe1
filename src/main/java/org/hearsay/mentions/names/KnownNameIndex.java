package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.KnownName;
import org.hearsay.mentions.KnownNames;

/** Finds known names among words. Immutable, thread-safe. */
public final class KnownNameIndex {
    private static final int LONGEST = 8;

    private final Map<String, List<KnownName>> byWording = new HashMap<>();

    /** An index of all wordings of {@code known}. */
    public KnownNameIndex(KnownNames known) {
        for (KnownName name : known.names()) {
            add(name.name(), name);
            name.alternatives().forEach(wording -> add(wording, name));
        }
    }

    /** {@return the known names that have this wording, in the order of the lists} */
    public List<KnownName> all(String wording) {
        return byWording.getOrDefault(key(wording), List.of());
    }

    /** {@return the known names with this wording, or with its singular if it is a plural: "iPhones"} */
    public List<KnownName> anyForm(String wording) {
        List<KnownName> exact = all(wording);
        boolean plural = exact.isEmpty() && wording.length() > 3 && wording.endsWith("s");
        return plural ? all(wording.substring(0, wording.length() - 1)) : exact;
    }

    /** {@return the first known name of that type with this wording} */
    public Optional<KnownName> first(String wording, EntityType type) {
        return all(wording).stream().filter(name -> name.type() == type).findFirst();
    }

    /**
     * Marks the words that spell a known name, longest first.
     *
     * @return for each word its place in the name and the initials of the types, as {@code U-PLACE}; empty outside
     *     names
     */
    public List<String> marks(SentenceWords words) {
        String[] marks = new String[words.size()];
        Arrays.fill(marks, "");
        for (int i = 0; i < words.size(); ) {
            int length = WordForm.hasCapital(words.text(i)) || words.text(i).equals("the") ? longestAt(words, i) : 0;
            for (int k = 0; k < length; k++) {
                marks[i + k] = place(k, length) + types(words.join(i, i + length));
            }
            i += Math.max(1, length);
        }
        return List.of(marks);
    }

    private int longestAt(SentenceWords words, int start) {
        StringBuilder key = new StringBuilder();
        int longest = 0;
        for (int end = start; end < Math.min(words.size(), start + LONGEST); end++) {
            key.append(words.text(end));
            if (byWording.containsKey(key(key.toString()))) {
                longest = end + 1 - start;
            }
        }
        return longest;
    }

    private String types(String wording) {
        List<String> types = new ArrayList<>();
        for (KnownName name : all(wording)) {
            String type = name.outlet() ? "OUTLET" : name.type().name();
            if (!types.contains(type)) {
                types.add(type);
            }
        }
        return String.join("+", types);
    }

    private static String place(int index, int length) {
        if (length == 1) {
            return "U-";
        }
        return index == 0 ? "B-" : "I-";
    }

    private void add(String wording, KnownName name) {
        byWording.computeIfAbsent(key(wording), k -> new ArrayList<>()).add(name);
    }

    private static String key(String wording) {
        return wording.replace('’', '\'').replace(" ", "");
    }
}
