package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.KnownName;

/**
 * Adds well-known tools ("on Reddit", "in Photoshop") where no name was found: the public data that the name finder
 * learns from beside our passages marks none.
 */
public final class KnownTools {
    private static final int SHORTEST = 4;

    private final KnownNameIndex known;

    /** Adds tools of {@code known}. */
    public KnownTools(KnownNameIndex known) {
        this.known = known;
    }

    /** {@return the names of each sentence with those added, by position} */
    public List<List<NameSpan>> add(List<SentenceWords> article, List<List<NameSpan>> names) {
        List<List<NameSpan>> all = new ArrayList<>();
        for (int s = 0; s < names.size(); s++) {
            all.add(article.get(s).isTitleCase() ? names.get(s) : add(article.get(s), names.get(s)));
        }
        return all;
    }

    private List<NameSpan> add(SentenceWords words, List<NameSpan> names) {
        List<NameSpan> all = new ArrayList<>(names);
        for (int i = 1; i < words.size(); i++) {
            NameSpan span = new NameSpan(i, i + 1, EntityType.TOOL);
            if (isTool(words, i) && all.stream().noneMatch(span::overlaps)) {
                all.add(span);
            }
        }
        all.sort(Comparator.comparingInt(NameSpan::start));
        return all;
    }

    /** A proper noun by itself, known as a tool and as nothing else. */
    private boolean isTool(SentenceWords words, int index) {
        List<KnownName> meant = known.all(words.text(index));
        return words.tag(index).startsWith("NNP")
                && words.text(index).length() >= SHORTEST
                && !meant.isEmpty()
                && meant.stream().allMatch(name -> name.type() == EntityType.TOOL)
                && !WordForm.isCapitalized(words.text(index - 1))
                && (index + 1 == words.size() || !WordForm.isCapitalized(words.text(index + 1)));
    }
}
