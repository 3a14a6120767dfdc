package org.sena.referral.web.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sena.referral.api.message.Attachment;
import org.sena.referral.api.message.Exemption;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.MessagePage;
import org.sena.referral.api.message.MessageThread;
import org.sena.referral.api.message.Participant;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.api.message.Voice;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** A conversation with everything that its template shows. */
public final class ConversationView {

    private final Page page;
    private final Place place;
    private final List<MessageThread> threads;
    private final MessagePage shown;
    private final boolean takesFiles;

    ConversationView(
            Page page,
            Place place,
            List<MessageThread> threads,
            MessagePage shown,
            boolean takesFiles) {
        this.page = page;
        this.place = place;
        this.threads = threads;
        this.shown = shown;
        this.takesFiles = takesFiles;
    }

    private MessageThread thread() {
        return shown.thread();
    }

    private boolean isAmongProfessionals() {
        return thread().visibility() == Visibility.PROFESSIONAL_ONLY;
    }

    /** What people quote of the matter. */
    String reference() {
        return thread().reference();
    }

    public String title() {
        return page.text("thread.title." + place.audience());
    }

    /** The two threads to choose from; none when there is one only. */
    public List<Tab> tabs() {
        if (threads.size() < 2) {
            return List.of();
        }
        return threads.stream().map(this::tab).collect(Collectors.toList());
    }

    private Tab tab(MessageThread thread) {
        boolean current = thread.visibility() == thread().visibility();
        String name = page.text("thread.tab." + thread.visibility());
        String text =
                thread.unread() == 0 || current
                        ? name
                        : page.count("thread.tab.unread", thread.unread()) + " " + name;
        return new Tab(text, place.url(page, "thread", thread.visibility().name()), current);
    }

    /** Who reads what is written here, in one sentence; empty where nobody writes any more. */
    public String readers() {
        return mayWrite() ? page.text("thread.readers." + place.audience(), names()) : "";
    }

    private String names() {
        return thread().participants().stream()
                .filter(side -> side.leftAt().isEmpty())
                .filter(
                        side ->
                                side.voice() != Voice.COUNCIL
                                        || side.consentId().isPresent()
                                        || isAmongProfessionals())
                .filter(side -> !(place.isResident() && side.voice() == Voice.RESIDENT))
                .map(this::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String name(Participant side) {
        return side.organisationName()
                .filter(name -> !name.isEmpty())
                .orElseGet(
                        () -> page.text("thread.voice." + place.audience() + "." + side.voice()));
    }

    /** That the professionals' thread is in the copy of the person's data; empty elsewhere. */
    public String warning() {
        return isAmongProfessionals() ? page.text("thread.professional") : "";
    }

    public boolean isEmpty() {
        return shown.messages().isEmpty();
    }

    /** Oldest first. */
    public List<MessageLine> lines() {
        return shown.messages().stream().map(this::line).collect(Collectors.toList());
    }

    private MessageLine line(Message message) {
        boolean mayCorrect =
                message.mine() && thread().mayWrite() && message.correctedBy().isEmpty();
        return new MessageLine(
                page,
                place,
                message,
                mayCorrect
                        ? Optional.of(
                                url("correct", Integer.toString(message.sequence()))
                                        + "#"
                                        + page.id("text"))
                        : Optional.empty());
    }

    private String url(String... more) {
        List<String> pairs = new ArrayList<>(List.of("thread", thread().visibility().name()));
        pairs.addAll(List.of(more));
        return place.url(page, pairs.toArray(new String[0]));
    }

    /** Where the messages before these are; empty when these are the first. */
    public String olderUrl() {
        return shown.hasOlder()
                ? url("before", Integer.toString(shown.messages().get(0).sequence()))
                : "";
    }

    /** Back to the newest; empty when these are. */
    public String newestUrl() {
        return page.parameter("before").isPresent() ? url() : "";
    }

    public boolean mayWrite() {
        return thread().mayWrite();
    }

    /** Why nobody, or not this reader, can write here now. */
    public String closed() {
        return page.text(
                thread().state() == MessageThread.State.LOCKED
                        ? "thread.locked"
                        : "thread.not-open." + place.audience());
    }

    public String writeUrl() {
        List<String> more =
                new ArrayList<>(
                        List.of(
                                "visibility",
                                thread().visibility().name(),
                                "token",
                                UUID.randomUUID().toString()));
        correcting().ifPresent(message -> more.addAll(List.of("corrects", number(message))));
        return place.action(page, "write", more.toArray(new String[0]));
    }

    private static String number(Message message) {
        return Integer.toString(message.sequence());
    }

    /** The own message that is being put right; empty: a new one is written. */
    public Optional<Message> correcting() {
        return page.parameter("correct")
                .flatMap(
                        number ->
                                shown.messages().stream()
                                        .filter(Message::mine)
                                        .filter(message -> number(message).equals(number))
                                        .findFirst());
    }

    /** What the field begins with: the words that are put right. */
    public String typed() {
        return correcting().flatMap(Message::text).orElse("");
    }

    public String label() {
        return correcting().isPresent()
                ? page.text("thread.correct.label")
                : page.text(
                        isAmongProfessionals()
                                ? "thread.label.professional"
                                : "thread.label." + place.audience(),
                        names());
    }

    public String hint() {
        return correcting().isPresent()
                ? page.text("thread.correct.hint")
                : page.text(
                        isAmongProfessionals()
                                ? "thread.hint.professional"
                                : "thread.hint." + place.audience());
    }

    /** Where the form without the correction is; empty when nothing is put right. */
    public String cancelUrl() {
        return correcting().isPresent() ? url() : "";
    }

    public String enctype() {
        return takesFiles ? "multipart/form-data" : null;
    }

    public boolean takesFiles() {
        return takesFiles;
    }

    /** The names of the fields for files. */
    public List<String> fileFields() {
        return IntStream.rangeClosed(1, Attachment.MOST)
                .mapToObj(MessageForm::fileField)
                .collect(Collectors.toList());
    }

    /** True when a file was wrong, so that the fields are open. */
    public boolean hasFileError() {
        return fileFields().stream().anyMatch(page::hasError);
    }

    /** Why a message among professionals would be left out of the person's copy. */
    public List<Option> exemptions() {
        return isAmongProfessionals()
                ? Arrays.stream(Exemption.values())
                        .map(why -> Option.of(why.name(), page.text("thread.exemption." + why)))
                        .collect(Collectors.toList())
                : List.of();
    }

    public boolean mayAdd() {
        return thread().mayAdd();
    }

    public String addUrl() {
        return place.url(page, "guest", new String[] {"thread", thread().visibility().name()});
    }
}
