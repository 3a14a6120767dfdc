package org.sena.referral.service.message.file;

import java.util.Set;

/** The kinds of files that may come with a message. */
public enum FileKind {
    PDF("application/pdf", "pdf", Set.of("pdf")),
    JPEG("image/jpeg", "jpg", Set.of("jpg", "jpeg")),
    PNG("image/png", "png", Set.of("png")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            Set.of("docx"));

    private final String mediaType;
    private final String ending;
    private final Set<String> endings;

    FileKind(String mediaType, String ending, Set<String> endings) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    String ending() {
        return ending;
    }

    boolean isEnding(String said) {
        return endings.contains(said);
    }
}
