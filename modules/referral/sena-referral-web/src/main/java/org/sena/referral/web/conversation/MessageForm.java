package org.sena.referral.web.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sena.referral.api.TooManyAttemptsException;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.Attachment;
import org.sena.referral.api.message.Exemption;
import org.sena.referral.api.message.ImmutableAbout;
import org.sena.referral.api.message.ImmutableNewMessage;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.MessageProblem;
import org.sena.referral.api.message.MessageRefusedException;
import org.sena.referral.api.message.NewMessage;
import org.sena.referral.api.message.NoSuchThreadException;
import org.sena.referral.api.message.ThreadClosedException;
import org.sena.referral.api.message.Visibility;
import org.sena.web.kit.Submission;

/** Binds a message; what hinders it is said beside its field, and what was typed stays. */
final class MessageForm {

    private static final String TEXT = "text";
    private static final String EXEMPTION = "exemption";

    private MessageForm() {}

    /** The name of the field of the file of a number from 1. */
    static String fileField(int number) {
        return "file" + number;
    }

    /** Binds it, hands it over and comes back to the place. */
    static void bind(Submission in, Consumer<NewMessage> writing) {
        String text =
                in.form().text(TEXT).called("thread.called").required().max(Message.MOST).value();
        Optional<String> exemption = in.form().choice(EXEMPTION, exemptions()).optional();
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }
        attempt(
                in,
                () ->
                        writing.accept(
                                ImmutableNewMessage.builder()
                                        .about(about(in))
                                        .visibility(visibility(in))
                                        .text(text)
                                        .submission(in.parameter("token").orElse(""))
                                        .corrects(corrects(in))
                                        .exemption(exemption.map(Exemption::valueOf))
                                        .attachments(files(in))
                                        .build()));
    }

    private static void attempt(Submission in, Runnable writing) {
        try {
            writing.run();
            in.say("thread.sent");
            comeBack(in);
            return;
        } catch (TooManyAttemptsException e) {
            in.form().reject(TEXT, "thread.too-many");
        } catch (ThreadClosedException | NoSuchThreadException e) {
            in.form().reject(TEXT, "thread.closed");
        } catch (MessageRefusedException e) {
            e.problems().forEach(problem -> reject(in, problem));
        }
        in.showAgain();
    }

    private static void reject(Submission in, MessageProblem problem) {
        String field = problem.name().startsWith("FILE") ? fileField(1) : TEXT;
        in.form().reject(field, "problem.message." + problem);
    }

    /** To the newest messages of the same thread. */
    static void comeBack(Submission in) {
        About about = about(in);
        in.show(
                in.parameter("then").orElse(""),
                Place.parameter(about.kind()),
                about.id(),
                "thread",
                visibility(in).name());
    }

    static About about(Submission in) {
        return ImmutableAbout.of(
                in.parameter("kind").orElse(About.REFERRAL), in.parameter("id").orElse(""));
    }

    static Visibility visibility(Submission in) {
        return visibility(in.parameter("visibility"));
    }

    /** Whatever is none of ours is the thread that the person reads along. */
    static Visibility visibility(Optional<String> said) {
        return said.filter(Visibility.PROFESSIONAL_ONLY.name()::equals).isPresent()
                ? Visibility.PROFESSIONAL_ONLY
                : Visibility.RESIDENT_VISIBLE;
    }

    private static Optional<Integer> corrects(Submission in) {
        return in.parameter("corrects").flatMap(MessageForm::number);
    }

    /** A number of a message; empty for anything else. */
    static Optional<Integer> number(String said) {
        return said.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(said)) : Optional.empty();
    }

    private static List<SentAttachment> files(Submission in) {
        return IntStream.rangeClosed(1, Attachment.MOST)
                .mapToObj(number -> in.file(fileField(number)))
                .flatMap(Optional::stream)
                .map(SentAttachment::new)
                .collect(Collectors.toList());
    }

    private static List<String> exemptions() {
        return Arrays.stream(Exemption.values()).map(Enum::name).collect(Collectors.toList());
    }
}
