package org.sena.referral.service.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.Attachment;
import org.sena.referral.api.message.Exemption;
import org.sena.referral.api.message.ImmutableNewMessage;
import org.sena.referral.api.message.MessageProblem;
import org.sena.referral.api.message.NewAttachment;
import org.sena.referral.api.message.Visibility;

class MessageRulesTest {

    private static final String TOKEN = "a-token-of-20-chars!";

    @ParameterizedTest
    @CsvSource({
        "0, TEXT_EMPTY",
        "1, ",
        "2000, ",
        "2001, TEXT_TOO_LONG",
    })
    void a_text_has_1_to_2000_characters(int length, MessageProblem problem) {
        assertProblems(problem, message().text("x".repeat(length)));
    }

    @Test
    void blanks_alone_are_no_text() {
        assertProblems(MessageProblem.TEXT_EMPTY, message().text(" \n\t "));
    }

    @ParameterizedTest
    @CsvSource({
        "19, SUBMISSION_MISSING",
        "20, ",
        "200, ",
        "201, SUBMISSION_MISSING",
    })
    void a_token_has_20_to_200_characters(int length, MessageProblem problem) {
        assertProblems(problem, message().submission("t".repeat(length)));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_VISIBLE, EXEMPTION_NOT_HERE",
        "PROFESSIONAL_ONLY, ",
    })
    void an_exemption_is_for_professionals(Visibility visibility, MessageProblem problem) {
        assertProblems(problem, message().visibility(visibility).exemption(Exemption.OTHER_PERSON));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1, ",
        "6, 1, FILES_TOO_MANY",
        "1, 0, FILE_EMPTY",
        "1, 10485760, ",
        "1, 10485761, FILE_TOO_LARGE",
    })
    void at_most_5_files_of_at_most_10_megabytes(int files, long size, MessageProblem problem) {
        assertEquals(10_485_760, Attachment.MOST_BYTES);
        assertProblems(
                problem, message().addAllAttachments(Collections.nCopies(files, file(size))));
    }

    private static void assertProblems(
            MessageProblem problem, ImmutableNewMessage.Builder message) {
        Set<MessageProblem> expected = EnumSet.noneOf(MessageProblem.class);
        if (problem != null) {
            expected.add(problem);
        }
        assertEquals(expected, MessageRules.problems(message.build()));
    }

    private static ImmutableNewMessage.Builder message() {
        return ImmutableNewMessage.builder()
                .about(About.referral("1"))
                .text("Hello")
                .submission(TOKEN);
    }

    private static NewAttachment file(long size) {
        return new NewAttachment() {
            @Override
            public String name() {
                return "letter.pdf";
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(new byte[0]);
            }
        };
    }
}
