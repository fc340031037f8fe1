package org.hearsay.training.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes headlines of some short sentences: articles and forms of "be" dropped, no full stop, most words capitalised.
 * The treebanks hold few headlines, and a tagger that never saw any takes "Bans" in "Quillon Bans Drones" for a name.
 */
final class HeadlineCopies {
    private static final int STEP = 5;
    private static final int LONGEST = 18;
    private static final int SHORTEST = 4;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "in", "on", "to", "for", "at", "by", "with", "as", "from", "'s",
            "’s", "n't", "n’t");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");

    private HeadlineCopies() {}

    /** {@return copies of every fifth sentence that is fit to be a headline} */
    static List<TreebankSentence> of(List<TreebankSentence> sentences) {
        List<TreebankSentence> copies = new ArrayList<>();
        int fit = 0;
        for (TreebankSentence sentence : sentences) {
            if (isFit(sentence) && fit++ % STEP == 0) {
                copies.add(copy(sentence, fit / STEP));
            }
        }
        return copies;
    }

    private static boolean isFit(TreebankSentence sentence) {
        return sentence.size() >= SHORTEST
                && sentence.size() <= LONGEST
                && sentence.words().stream().anyMatch(word -> word.tag().startsWith("VERB"))
                && sentence.words().stream().noneMatch(word -> word.form().equals("?"));
    }

    private static TreebankSentence copy(TreebankSentence sentence, int number) {
        boolean dropsSmallWords = number % 2 == 0;
        List<TreebankWord> words = new ArrayList<>();
        int[] places = new int[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            places[i] = words.size();
            if (!(isLeaf(sentence, i) && isDropped(sentence, i, dropsSmallWords))) {
                words.add(sentence.words().get(i));
            }
        }
        List<TreebankWord> headline = new ArrayList<>();
        boolean capitalises = number % 3 != 0;
        for (TreebankWord word : words) {
            int head = word.head() < 0 ? -1 : places[word.head()];
            String form =
                    capitalises || headline.isEmpty() ? capitalized(word.form(), headline.isEmpty()) : word.form();
            headline.add(new TreebankWord(form, word.lemma(), word.tag(), head, word.relation()));
        }
        return new TreebankSentence(headline);
    }

    private static boolean isLeaf(TreebankSentence sentence, int index) {
        return sentence.words().stream().noneMatch(word -> word.head() == index)
                && sentence.words().get(index).head() >= 0;
    }

    private static boolean isDropped(TreebankSentence sentence, int index, boolean dropsSmallWords) {
        TreebankWord word = sentence.words().get(index);
        if (index == sentence.size() - 1 && word.form().equals(".")) {
            return true;
        }
        boolean article =
                word.tag().equals("DET|DT") && SMALL.contains(word.form().toLowerCase(Locale.ROOT));
        boolean be =
                word.relation().startsWith("aux") && BE.contains(word.form().toLowerCase(Locale.ROOT));
        return dropsSmallWords && (article || be);
    }

    private static String capitalized(String form, boolean first) {
        boolean small = SMALL.contains(form) && !first;
        return small ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }
}
