package org.sena.rest.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenAddressTest {

    private static final String DECODER = "org.apache.cxf.common.util.UrlUtils";

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of(at(new IllegalArgumentException("%"), DECODER), true),
                Arguments.of(at(new NumberFormatException("%"), DECODER), true),
                Arguments.of(at(new IllegalArgumentException("%"), "org.sena.Rule"), false),
                Arguments.of(at(new IllegalStateException("%"), DECODER), false),
                Arguments.of(withoutTrace(), false));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void only_what_the_decoder_throws_is_the_askers_fault(Throwable thrown, boolean theirs) {
        assertEquals(theirs, BrokenAddress.isCauseOf(thrown));
    }

    private static Throwable at(Throwable thrown, String className) {
        thrown.setStackTrace(
                new StackTraceElement[] {new StackTraceElement(className, "decode", "X.java", 1)});
        return thrown;
    }

    private static Throwable withoutTrace() {
        Throwable thrown = new IllegalArgumentException();
        thrown.setStackTrace(new StackTraceElement[0]);
        return thrown;
    }
}
