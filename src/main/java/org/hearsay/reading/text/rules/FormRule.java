package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/** Labels of forms: "Your email address will not be published", "Required fields are marked *", "Name *". */
final class FormRule implements NoiseRule {

    private static final Pattern LABEL = Pattern.compile(
            "your e-?mail address will not be .{0,80}|.{0,40}required fields are marked.{0,20}|save my name,.{0,120}|(?:enter )?(?:your )?(?:name|e-?mail(?: address)?|website|comment|message|password|username)s? ?\\*?:?|(?:submit|post|send|reply|edit|delete|report|cancel reply|notify me of .{0,60})|enter your (?:e-?mail|search|name).{0,40}|please (?:enter|log in|sign in|enable javascript).{0,80}|i'm not a robot|this site is protected by .{0,100}");

    @Override
    public Verdict judge(Line line, Place place) {
        return NoiseRule.noiseIf(
                line.wordCount() <= 25 && LABEL.matcher(line.folded()).matches());
    }
}
