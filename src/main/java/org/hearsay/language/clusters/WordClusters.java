package org.hearsay.language.clusters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.hearsay.learning.FeatureHash;

/**
 * Which words are used alike: "sued" with "lawsuit", "Okonkwo" with other surnames. A model that looks at clusters has
 * an opinion on words that it has not been trained on.
 *
 * <p>Three grains, each made of whole clusters of the finer one: about 2,000, 250 and 50. Words are in lower case; see
 * MODELS.md beside the table for where it comes from. Immutable.
 */
public final class WordClusters {
    private static final String TABLE = "/org/hearsay/language/word-clusters.txt.gz";

    private final long[] words = new long[1 << 18];
    private final short[] fine = new short[1 << 18];
    private final short[] middle;
    private final short[] coarse;

    private WordClusters(BufferedReader table) throws IOException {
        String[] lines = table.lines().toArray(String[]::new);
        middle = new short[lines.length + 1];
        coarse = new short[lines.length + 1];
        for (int i = 0; i < lines.length; i++) {
            String[] parts = lines[i].split(" ", -1);
            coarse[i + 1] = Short.parseShort(parts[0]);
            middle[i + 1] = Short.parseShort(parts[1]);
            for (int word = 2; word < parts.length; word++) {
                put(FeatureHash.of(parts[word]), (short) (i + 1));
            }
        }
    }

    /** {@return the clusters that ship with Hearsay, read once} */
    public static WordClusters shipped() {
        return Shipped.CLUSTERS;
    }

    /** {@return the finest cluster of a word in lower case, from 1; 0 if it has none} */
    public int fine(String word) {
        int found = fine(FeatureHash.of(word));
        if (found > 0) {
            return found;
        }
        int hyphen = word.lastIndexOf('-');
        return hyphen < 0 ? 0 : fine(FeatureHash.of(word, hyphen + 1, word.length()));
    }

    /** {@return the finest cluster of the word with that {@link FeatureHash#of(CharSequence) code}, from 1; or 0} */
    public int fine(long code) {
        int mask = words.length - 1;
        for (int i = (int) code & mask; words[i] != 0; i = (i + 1) & mask) {
            if (words[i] == code) {
                return fine[i];
            }
        }
        return 0;
    }

    /** {@return the middle cluster of which a finest one is part; 0 of 0} */
    public int middle(int fine) {
        return middle[fine];
    }

    /** {@return the coarsest cluster of which a finest one is part; 0 of 0} */
    public int coarse(int fine) {
        return coarse[fine];
    }

    private void put(long code, short cluster) {
        int mask = words.length - 1;
        int i = (int) code & mask;
        while (words[i] != 0) {
            i = (i + 1) & mask;
        }
        words[i] = code;
        fine[i] = cluster;
    }

    private static final class Shipped {
        static final WordClusters CLUSTERS = read();

        private static WordClusters read() {
            try (InputStream in = WordClusters.class.getResourceAsStream(TABLE)) {
                if (in == null) {
                    throw new IllegalStateException("missing from the build: " + TABLE);
                }
                return new WordClusters(new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("unreadable in this build: " + TABLE, e);
            }
        }
    }
}
