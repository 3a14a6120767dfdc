package org.sena.directory.service.quality;

import java.util.regex.Pattern;

/**
 * Tells a way to get something ("Apply for a blue badge") from a service. Source: wish of those who
 * signpost, that a directory should not offer processes as services.
 */
public final class ProcessNotService {

    private static final Pattern NAME =
            Pattern.compile(
                    "(?:how to|apply(?:ing)? (?:for|to|online)|claim(?:ing)?"
                            + "|request(?:ing)? (?:a|an|for)|register(?:ing)? (?:a|an|for|your)"
                            + "|report(?:ing)? (?:a|an)|renew(?:ing)?|pay(?:ing)? (?:a|an|for|your)"
                            + "|appeal(?:ing)? against|check(?:ing)? (?:if|your)|complain(?:ing)?"
                            + "|find out)\\b.*"
                            + "|.*\\b(?:applications?|(?:application|claim) form|process|procedure)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DESCRIPTION =
            Pattern.compile(
                    "(?:to apply|use this (?:form|page)|fill (?:in|out)"
                            + "|(?:complete|download) (?:the|this|our)|you can (?:apply|claim))\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ProcessNotService() {}

    public static boolean isLikely(String name, String description) {
        return NAME.matcher(name.strip()).matches()
                || DESCRIPTION.matcher(description.strip()).matches();
    }
}
