package org.sena.referral.web.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.referral.api.message.Attachment;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.Receipt;
import org.sena.referral.api.message.Voice;
import org.sena.web.kit.Page;

/** One message as the page shows it. */
public final class MessageLine {

    private static final int KILOBYTE = 1_024;

    private final Page page;
    private final Place place;
    private final Message message;
    private final Optional<String> correctUrl;

    MessageLine(Page page, Place place, Message message, Optional<String> correctUrl) {
        this.page = page;
        this.place = place;
        this.message = message;
        this.correctUrl = correctUrl;
    }

    /** For the {@code id} of the element, so that notes can point at it. */
    public String anchor() {
        return anchor(message.sequence());
    }

    private String anchor(int sequence) {
        return page.id("message-" + sequence);
    }

    public String author() {
        if (message.mine()) {
            return place.isResident()
                    ? page.text("thread.you")
                    : page.text("thread.own", name(message.from(), message.organisationName()));
        }
        return name(message.from(), message.organisationName());
    }

    private String name(Voice voice, Optional<String> organisationName) {
        return organisationName.orElseGet(
                () -> page.text("thread.voice." + place.audience() + "." + voice));
    }

    public String when() {
        return page.moment(message.at());
    }

    public boolean mine() {
        return message.mine();
    }

    public boolean isNew() {
        return message.isNew();
    }

    /** What was said, or that it can't be read here. */
    public String text() {
        return message.text().orElseGet(() -> page.text("thread.hidden"));
    }

    public boolean isHidden() {
        return message.text().isEmpty();
    }

    /** Address of the message that this one puts right; empty when it puts nothing right. */
    public String correctsUrl() {
        return message.corrects().map(number -> "#" + anchor(number)).orElse("");
    }

    /** Address of the message that puts this one right; empty when none does. */
    public String correctedUrl() {
        return message.correctedBy().map(number -> "#" + anchor(number)).orElse("");
    }

    /** Why it is left out of the person's copy; empty when it is not. */
    public String exemption() {
        return message.exemption()
                .map(why -> page.text("thread.exempt", page.text("thread.exemption." + why)))
                .orElse("");
    }

    /** Who read it, and when first. */
    public List<String> receipts() {
        return message.receipts().stream().map(this::receipt).collect(Collectors.toList());
    }

    private String receipt(Receipt receipt) {
        return page.text(
                "thread.receipt",
                name(receipt.voice(), receipt.organisationName()),
                page.moment(receipt.firstReadAt()));
    }

    public List<FileLine> files() {
        return message.attachments().stream().map(this::file).collect(Collectors.toList());
    }

    private FileLine file(Attachment file) {
        long kilobytes = Math.max(1, Math.round(file.size() / (double) KILOBYTE));
        String size =
                kilobytes < KILOBYTE
                        ? page.text("thread.file.kb", kilobytes)
                        : page.text("thread.file.mb", Math.round(kilobytes / (double) KILOBYTE));
        return new FileLine(
                page.text("thread.file", file.name(), size),
                page.resourceUrl("attachment", "file", file.id()));
    }

    /** Where its author puts it right; empty when nobody may. */
    public String correctUrl() {
        return correctUrl.orElse("");
    }

    /** A file to fetch. */
    public static final class FileLine {

        private final String text;
        private final String url;

        FileLine(String text, String url) {
            this.text = text;
            this.url = url;
        }

        public String text() {
            return text;
        }

        public String url() {
            return url;
        }
    }
}
