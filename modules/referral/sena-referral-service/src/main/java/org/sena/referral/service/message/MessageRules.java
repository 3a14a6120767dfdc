package org.sena.referral.service.message;

import java.util.EnumSet;
import java.util.Set;
import org.sena.referral.api.message.Attachment;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.MessageProblem;
import org.sena.referral.api.message.NewAttachment;
import org.sena.referral.api.message.NewMessage;
import org.sena.referral.api.message.Visibility;

/** What is wrong with a message by itself. Whatever the page checked, this is what counts. */
final class MessageRules {

    private static final int SHORTEST_TOKEN = 20;
    private static final int LONGEST_TOKEN = 200;

    private MessageRules() {}

    /** Every mistake; none when it may be written. */
    static Set<MessageProblem> problems(NewMessage message) {
        Set<MessageProblem> problems = EnumSet.noneOf(MessageProblem.class);
        int token = message.submission().length();
        note(problems, MessageProblem.TEXT_EMPTY, message.text().isBlank());
        note(problems, MessageProblem.TEXT_TOO_LONG, message.text().length() > Message.MOST);
        note(
                problems,
                MessageProblem.SUBMISSION_MISSING,
                token < SHORTEST_TOKEN || token > LONGEST_TOKEN);
        note(
                problems,
                MessageProblem.EXEMPTION_NOT_HERE,
                message.exemption().isPresent()
                        && message.visibility() != Visibility.PROFESSIONAL_ONLY);
        note(
                problems,
                MessageProblem.FILES_TOO_MANY,
                message.attachments().size() > Attachment.MOST);
        for (NewAttachment file : message.attachments()) {
            note(problems, MessageProblem.FILE_EMPTY, file.size() < 1);
            note(problems, MessageProblem.FILE_TOO_LARGE, file.size() > Attachment.MOST_BYTES);
        }
        return problems;
    }

    private static void note(Set<MessageProblem> problems, MessageProblem problem, boolean found) {
        if (found) {
            problems.add(problem);
        }
    }
}
