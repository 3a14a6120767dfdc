package org.sena.needs.service.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.needs.api.Assistance;
import org.sena.needs.api.ImmutableAssistance;
import org.sena.privacy.api.Channel;

class AssistanceJsonTest {

    private final SessionCodec codec = new SessionCodec();

    @ParameterizedTest
    @EnumSource(Channel.class)
    void what_is_written_is_read_as_it_was(Channel channel) {
        Assistance least =
                ImmutableAssistance.builder()
                        .userId("worker-1")
                        .subjectId("s-1")
                        .channel(channel)
                        .consentId("c-1")
                        .build();
        Assistance most =
                ImmutableAssistance.builder()
                        .from(least)
                        .organisationId("o-1")
                        .onBehalfOf("The lady with \"Rex\", a dog")
                        .build();

        assertEquals(Optional.of(least), codec.readAssistance(codec.write(least)));
        assertEquals(Optional.of(most), codec.readAssistance(codec.write(most)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{}",
                "[]",
                "{'user':'u','subject':'s','channel':'PHONE'}",
                "{'user':'u','subject':'s','consent':'c','channel':'PIGEON'}",
                "{'user':null,'subject':'s','consent':'c','channel':'PHONE'}"
            })
    void what_lacks_something_is_nothing(String text) {
        assertEquals(Optional.empty(), codec.readAssistance(text.replace('\'', '"')));
    }
}
