package org.hearsay.mentions.names;

import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.clusters.WordClusters;

/** The words of one sentence as the name finder sees them. Immutable. */
public final class SentenceWords {
    private static final double TITLE_CASE_SHARE = 0.6;

    private final List<String> texts;
    private final List<String> normals;
    private final List<String> shapes;
    private final List<String> tags;
    private final int[] clusters;
    private final boolean titleCase;

    /**
     * The words of a sentence.
     *
     * @param texts as written
     * @param tags their Penn Treebank tags, as many
     */
    public SentenceWords(List<String> texts, List<String> tags) {
        if (texts.size() != tags.size()) {
            throw new IllegalArgumentException(texts.size() + " words, " + tags.size() + " tags");
        }
        this.texts = List.copyOf(texts);
        this.tags = List.copyOf(tags);
        this.normals = texts.stream().map(WordForm::normal).toList();
        this.shapes = texts.stream().map(WordForm::shape).toList();
        this.clusters = normals.stream().mapToInt(WordClusters.shipped()::fine).toArray();
        this.titleCase = mostlyCapitalized(texts);
    }

    /** {@return the words of an analysed sentence} */
    public static SentenceWords of(Sentence sentence) {
        return new SentenceWords(
                sentence.tokens().stream().map(Token::text).toList(),
                sentence.tokens().stream().map(Token::pennTag).toList());
    }

    /** {@return how many words there are} */
    public int size() {
        return texts.size();
    }

    /** {@return whether most words are capitalised, so that capitals tell nothing} */
    public boolean isTitleCase() {
        return titleCase;
    }

    /** {@return the word as written; a mark for the edge outside the sentence} */
    public String text(int index) {
        return at(texts, index);
    }

    /** {@return the word in lower case, digits as 0; a mark for the edge outside the sentence} */
    public String normal(int index) {
        return at(normals, index);
    }

    /** {@return the shape of the word; a mark for the edge outside the sentence} */
    public String shape(int index) {
        return at(shapes, index);
    }

    /** {@return the Penn tag of the word; a mark for the edge outside the sentence} */
    public String tag(int index) {
        return at(tags, index);
    }

    /** {@return the finest cluster of the word; 0 for none, -1 outside the sentence} */
    public int cluster(int index) {
        return index < 0 || index >= clusters.length ? -1 : clusters[index];
    }

    /** {@return the words from {@code start} to {@code end}, exclusive} */
    public List<String> words(int start, int end) {
        return texts.subList(start, end);
    }

    /** {@return the words from {@code start} to {@code end}, exclusive, separated by spaces} */
    public String join(int start, int end) {
        return String.join(" ", texts.subList(start, end));
    }

    private static String at(List<String> values, int index) {
        if (index < 0) {
            return "<s>";
        }
        return index < values.size() ? values.get(index) : "</s>";
    }

    private static boolean mostlyCapitalized(List<String> texts) {
        long letters =
                texts.stream().filter(t -> Character.isLetter(t.charAt(0))).count();
        long capitals = texts.stream().filter(WordForm::isCapitalized).count();
        return letters > 2 && capitals >= TITLE_CASE_SHARE * letters;
    }
}
