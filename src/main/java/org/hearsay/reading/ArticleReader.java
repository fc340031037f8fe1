package org.hearsay.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.archive.WarcArticleReader;
import org.hearsay.reading.feed.FeedReader;
import org.hearsay.reading.feed.SitemapReader;
import org.hearsay.reading.html.HtmlArticleReader;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;
import org.hearsay.reading.json.JsonArticleReader;
import org.hearsay.reading.json.JsonLinesReader;
import org.hearsay.reading.metadata.MetadataFile;
import org.hearsay.reading.text.TextArticleReader;
import org.hearsay.reading.wire.WireReader;
import org.hearsay.reading.xml.SafeXml;

/**
 * Reads articles from files and folders.
 *
 * <ul>
 *   <li>plain text and Markdown: {@code .txt}, {@code .md}
 *   <li>web pages: {@code .html}, {@code .htm}, {@code .xhtml}
 *   <li>JSON objects and JSON Feeds: {@code .json}; one object per line: {@code .jsonl}, {@code .ndjson}
 *   <li>feeds, sitemaps, NITF and NewsML-G2: {@code .xml}, {@code .rss}, {@code .atom}, {@code .rdf}, {@code .nitf},
 *       {@code .newsml}
 *   <li>web archives: {@code .warc}
 * </ul>
 *
 * <p>Each may be packed with gzip ({@code .gz}). What {@code NAME.meta.json} beside a text or page tells counts more
 * than what the file tells.
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
    private final JsonArticleReader objects;
    private final JsonLinesReader lines;
    private final FeedReader feeds;
    private final WireReader wires;
    private final WarcArticleReader archives;

    /** A reader with the options of a run. */
    public ArticleReader(ReadingOptions options) {
        this.options = options;
        this.metadata = new MetadataFile(options.limits());
        this.texts = new TextArticleReader(options);
        this.pages = new HtmlArticleReader(options);
        this.objects = new JsonArticleReader(options);
        this.lines = new JsonLinesReader(options);
        this.feeds = new FeedReader(options);
        this.wires = new WireReader(options);
        this.archives = new WarcArticleReader(options);
    }

    /**
     * Reads a file, or all files of a folder and its folders.
     *
     * @param path file or folder
     * @return an outcome for each article or broken input, read one after the other as the stream is consumed, folders
     *     in sorted order; to be closed
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
            return readAs(extension(file), file);
        } catch (MalformedArticleException e) {
            return Stream.of(new ReadOutcome.Malformed(e));
        }
    }

    private Stream<ReadOutcome> readAs(String extension, Path file) throws MalformedArticleException {
        return switch (extension) {
            case "txt", "md" -> Stream.of(texts.read(document(file), metadata.beside(file)));
            case "html", "htm", "xhtml" -> Stream.of(pages.read(document(file), metadata.beside(file)));
            case "json" -> objects.read(document(file));
            case "jsonl", "ndjson" -> lines.read(file);
            case "warc" -> archives.read(file);
            case "xml", "rss", "atom", "rdf", "nitf", "newsml" -> readXml(document(file), file);
            default ->
                Stream.of(
                        new ReadOutcome.Skipped(file.toString(), "", "not a kind of file that is read as an article"));
        };
    }

    private Stream<ReadOutcome> readXml(Document document, Path file) throws MalformedArticleException {
        SafeXml xml = SafeXml.check(document, options.limits());
        if (WireReader.reads(xml.rootName())) {
            return wires.read(xml);
        }
        return switch (xml.rootName()) {
            case "rss", "feed", "rdf" -> feeds.read(xml);
            case "urlset", "sitemapindex" -> new SitemapReader().read(xml);
            case "html" -> Stream.of(pages.read(document, metadata.beside(file)));
            default ->
                Stream.of(new ReadOutcome.Skipped(
                        file.toString(), "", "no kind of XML that is read: its root is <" + xml.rootName() + ">"));
        };
    }

    private Document document(Path file) throws MalformedArticleException {
        return Document.of(file, options.limits());
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return unpacked.substring(unpacked.lastIndexOf('.') + 1);
    }
}
