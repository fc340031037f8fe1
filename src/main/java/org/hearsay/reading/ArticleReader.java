package org.hearsay.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.html.HtmlArticleReader;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;
import org.hearsay.reading.metadata.MetadataFile;
import org.hearsay.reading.text.TextArticleReader;

/**
 * Reads articles from files and folders: plain text and Markdown ({@code .txt}, {@code .md}) and web pages
 * ({@code .html}, {@code .htm}), each also packed with gzip; what {@code NAME.meta.json} beside a file tells counts
 * more than what the file tells.
 *
 * <pre>{@code
 * try (Stream<ReadOutcome> outcomes = new ArticleReader(ReadingOptions.DEFAULT).read(Path.of("articles"))) {
 *     outcomes.forEach(outcome -> ...);
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ArticleReader {
    private final ReadingOptions options;
    private final MetadataFile metadata;
    private final TextArticleReader texts;
    private final HtmlArticleReader pages;

    /** A reader with the options of a run. */
    public ArticleReader(ReadingOptions options) {
        this.options = options;
        this.metadata = new MetadataFile(options.limits());
        this.texts = new TextArticleReader(options);
        this.pages = new HtmlArticleReader(options);
    }

    /**
     * Reads a file, or all files of a folder and its folders.
     *
     * @param path file or folder
     * @return an outcome for each input, read one after the other as the stream is consumed, folders in sorted order;
     *     to be closed
     */
    public Stream<ReadOutcome> read(Path path) {
        if (!Files.isDirectory(path)) {
            return readFile(path);
        }
        FolderListing listing = FolderListing.of(path);
        return Stream.concat(
                listing.failures().stream().map(ReadOutcome.Malformed::new),
                listing.files().stream().flatMap(this::readFile));
    }

    private Stream<ReadOutcome> readFile(Path file) {
        try {
            return Stream.of(readOne(file));
        } catch (MalformedArticleException e) {
            return Stream.of(new ReadOutcome.Malformed(e));
        }
    }

    private ReadOutcome readOne(Path file) throws MalformedArticleException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        boolean isPage = unpacked.endsWith(".html") || unpacked.endsWith(".htm") || unpacked.endsWith(".xhtml");
        if (!isPage && !unpacked.endsWith(".txt") && !unpacked.endsWith(".md")) {
            return new ReadOutcome.Skipped(file.toString(), "", "not a kind of file that is read as an article");
        }
        Document document = Document.of(file, options.limits());
        ArticleMetadata beside = metadata.beside(file);
        return isPage ? pages.read(document, beside) : texts.read(document, beside);
    }
}
