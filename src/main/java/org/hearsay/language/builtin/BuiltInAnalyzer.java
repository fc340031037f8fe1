package org.hearsay.language.builtin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.TextSpan;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.opennlp.OpenNlpDetectors;
import org.hearsay.language.segment.Dateline;
import org.hearsay.language.segment.Line;
import org.hearsay.language.segment.LineSplitter;
import org.hearsay.language.segment.SentenceSplitter;
import org.hearsay.language.segment.WordSplitter;
import org.hearsay.language.syntax.DependencyParser;
import org.hearsay.language.syntax.DependencyTree;
import org.hearsay.language.syntax.ParserWords;
import org.hearsay.language.syntax.Tagger;
import org.hearsay.language.syntax.WordForms;

/**
 * The analyzer that comes with Hearsay: OpenNLP's sentence detector and tokenizer, repaired, and our own tagger,
 * lemmatizer and parser. Build it once; thread-safe. Time grows linearly with the text, whatever the text.
 */
public final class BuiltInAnalyzer implements LanguageAnalyzer {
    /** Longer sentences are analysed in parts. */
    private static final int LONGEST_SENTENCE = 200;

    private final LineSplitter lines = new LineSplitter();
    private final SentenceSplitter sentences;
    private final WordSplitter words;
    private final LanguageModels models;
    private final Tagger tagger;
    private final DependencyParser parser;

    /** An analyzer with these models for tags, lemmas and dependencies. */
    public BuiltInAnalyzer(LanguageModels models) throws IOException {
        this.models = models;
        this.tagger = models.tagger();
        this.parser = models.parser();
        this.sentences = new SentenceSplitter(OpenNlpDetectors.sentences());
        this.words = new WordSplitter(OpenNlpDetectors.words());
    }

    /** {@return the analyzer with the models that come with Hearsay} */
    public static LanguageAnalyzer load() throws IOException {
        return new BuiltInAnalyzer(LanguageModels.shipped());
    }

    @Override
    public List<Sentence> analyze(String body) {
        List<Sentence> analyzed = new ArrayList<>();
        for (Line line : lines.split(body)) {
            int start = line.span().start();
            int dateline = Dateline.endIn(line.span().of(body));
            addSentences(body, line, new TextSpan(start, start + dateline), analyzed);
            start += dateline;
            for (TextSpan sentence :
                    sentences.split(body.substring(start, line.span().end()))) {
                TextSpan span = new TextSpan(start + sentence.start(), start + sentence.end());
                addSentences(body, line, span, analyzed);
            }
        }
        return analyzed;
    }

    private void addSentences(String body, Line line, TextSpan span, List<Sentence> analyzed) {
        List<TextSpan> spans = words.split(span.of(body)).stream()
                .map(word -> new TextSpan(span.start() + word.start(), span.start() + word.end()))
                .toList();
        for (int from = 0; from < spans.size(); from += LONGEST_SENTENCE) {
            List<TextSpan> part = spans.subList(from, Math.min(spans.size(), from + LONGEST_SENTENCE));
            TextSpan whole = part.get(0).through(part.get(part.size() - 1));
            analyzed.add(new Sentence(whole, line.number(), line.form(), tokens(body, part)));
        }
    }

    private List<Token> tokens(String body, List<TextSpan> spans) {
        WordForms forms = WordForms.of(spans.stream().map(span -> span.of(body)).toList());
        List<String> tags = tagger.tag(forms);
        DependencyTree tree = parser.parse(new ParserWords(forms, tags));
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            tokens.add(token(spans.get(i), forms.form(i), tags.get(i), tree, i));
        }
        return tokens;
    }

    private Token token(TextSpan span, String form, String tag, DependencyTree tree, int i) {
        int bar = tag.indexOf('|');
        String lemma = lemma(form, tag);
        String penn = tag.substring(bar + 1);
        return new Token(
                span,
                form,
                lemma,
                universal(tag.substring(0, bar), penn),
                penn,
                tree.heads().get(i),
                tree.relations().get(i));
    }

    private String lemma(String form, String tag) {
        return tag.startsWith("VERB|NNP") ? form : models.lemmatizer().lemma(form, tag);
    }

    /** Quirk: the treebanks tag "United" in "United States" as a verb that is a name; for readers it is a name. */
    private static String universal(String tag, String penn) {
        return tag.equals("VERB") && penn.startsWith("NNP") ? "PROPN" : tag;
    }
}
