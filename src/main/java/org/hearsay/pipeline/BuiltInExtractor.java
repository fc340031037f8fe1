package org.hearsay.pipeline;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.claims.ArticleReading;
import org.hearsay.claims.ClaimReader;
import org.hearsay.claims.dating.DateCompletion;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.ArticleMentions;
import org.hearsay.mentions.dates.DateTagger;

/** Reads an article step by step: sentences, mentions, dates, claims. Immutable and thread-safe. */
public final class BuiltInExtractor implements Extractor {
    private final LanguageAnalyzer analyzer;
    private final MentionFinder mentions;
    private final DateTagger dates;
    private final ClaimReader claims;
    private final DateCompletion completion = new DateCompletion();

    /** An extractor of these steps. */
    public BuiltInExtractor(LanguageAnalyzer analyzer, MentionFinder mentions, DateTagger dates, ClaimReader claims) {
        this.analyzer = analyzer;
        this.mentions = mentions;
        this.dates = dates;
        this.claims = claims;
    }

    @Override
    public ArticleReading read(Article article) {
        List<Sentence> sentences = analyzer.analyze(article.body());
        ArticleMentions found = mentions.resolve(article, sentences);
        return completion.complete(claims.read(new AnnotatedArticle(
                article,
                sentences,
                found.mentions(),
                found.entities(),
                dates.tag(sentences, article.metadata().datePublished()))));
    }
}
