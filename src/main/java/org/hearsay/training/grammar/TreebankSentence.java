package org.hearsay.training.grammar;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.syntax.DependencyTree;
import org.hearsay.language.syntax.ParserWords;
import org.hearsay.language.syntax.WordForms;

/**
 * A sentence of a treebank.
 *
 * @param words its words in order
 */
record TreebankSentence(List<TreebankWord> words) {

    TreebankSentence {
        words = List.copyOf(words);
    }

    int size() {
        return words.size();
    }

    WordForms forms() {
        return WordForms.of(words.stream().map(TreebankWord::form).toList());
    }

    List<String> tags() {
        return words.stream().map(TreebankWord::tag).toList();
    }

    ParserWords parserWords() {
        return new ParserWords(forms(), tags());
    }

    DependencyTree tree() {
        return new DependencyTree(
                words.stream().map(TreebankWord::head).toList(),
                words.stream().map(TreebankWord::relation).toList());
    }

    TreebankSentence withTags(List<String> tags) {
        List<TreebankWord> tagged = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tagged.add(words.get(i).withTag(tags.get(i)));
        }
        return new TreebankSentence(tagged);
    }
}
