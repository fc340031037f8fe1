package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.MalformedArticleException;

/** Lays annotated articles out as a user would have them: texts, and what is known of each plain text beside it. */
public final class GoldStaging {
    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * Copies the articles to a folder. Web pages carry their own metadata and get none beside them.
     *
     * @param articles the articles
     * @param folder an existing folder
     * @throws MalformedArticleException if an annotation names a text that is not there
     * @throws IOException if a file cannot be copied
     */
    public void stage(List<GoldArticle> articles, Path folder) throws IOException {
        for (GoldArticle article : articles) {
            if (!Files.isRegularFile(article.file())) {
                throw new MalformedArticleException(article.file().toString(), "", "no such text");
            }
            String name = String.valueOf(article.file().getFileName());
            Files.write(folder.resolve(name), Files.readAllBytes(article.file()));
            if (name.endsWith(".txt") && !article.metadata().isEmpty()) {
                Path beside = folder.resolve(article.document() + ".meta.json");
                Files.writeString(beside, mapper.writeValueAsString(article.metadata()));
            }
        }
    }
}
