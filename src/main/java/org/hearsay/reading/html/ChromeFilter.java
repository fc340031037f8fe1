package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Removes what is no article by its element or by the names that designers give to chrome. */
final class ChromeFilter {
    private static final String NEVER =
            "script, style, noscript, template, svg, canvas, iframe, object, embed, form, button, input, select, textarea, nav, footer, figure, figcaption, audio, video, dialog, menu,"
                    + " [hidden], [role=navigation], [role=complementary], [role=banner], [role=dialog], [role=contentinfo], [style~=display:\\s*none]";
    private static final Pattern CHROME = Pattern.compile(
            "(?:^|[-_ ])(?:comments?|disqus|share|sharing|social|sharedaddy|addthis|related|recirc\\w*|recommend\\w*|newsletter|signup|sign-up|subscri\\w*|promo\\w*|ads?|advert\\w*|sponsor\\w*|cookie\\w*|consent|gdpr|breadcrumbs?|byline|caption|credit|tags?|taglist|topics|bio|author|sidebar|footer|menu|nav|navbar|navigation|widget|popup|modal|paywall|trending|popular|most-read|mostread|outbrain|taboola|toolbar|tools|meta|dateline|timestamp|pagination|pager|skip|masthead|banner|teaser|read-more|readmore|more|also|inline-promo|trust|callout|embed|gallery|slideshow|video|player|print|email|rating|login|register|search|overlay|toc)(?:$|[-_ ])");

    private ChromeFilter() {}

    static void removeFrom(Document dom) {
        dom.select(NEVER).remove();
        int all = dom.body().text().length();
        List<Element> chrome = new ArrayList<>();
        for (Element element : dom.body().select("[class], [id]")) {
            String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            if (CHROME.matcher(names).find() && !element.nameIs("body")) {
                chrome.add(element);
            }
        }
        for (Element element : chrome) {
            if (element.text().length() * 3 < all && element.select("p").size() < 6) {
                element.remove();
            }
        }
    }
}
