package org.sena.rest.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenAddressTest {

    private static final String DECODER = "org.apache.cxf.common.util.UrlUtils";

    private static final String URI_INFO = "org.apache.cxf.jaxrs.impl.UriInfoImpl";

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of(at(new IllegalArgumentException("%"), DECODER), true),
                Arguments.of(at(new NumberFormatException("%"), DECODER), true),
                Arguments.of(at(new IllegalArgumentException("<"), "java.net.URI", URI_INFO), true),
                Arguments.of(
                        at(new IllegalArgumentException("<"), "java.net.URI", "org.sena.Rule"),
                        false),
                Arguments.of(at(new IllegalArgumentException("%"), "org.sena.Rule"), false),
                Arguments.of(at(new IllegalStateException("%"), DECODER), false),
                Arguments.of(withoutTrace(), false));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void only_what_the_decoder_throws_is_the_askers_fault(Throwable thrown, boolean theirs) {
        assertEquals(theirs, BrokenAddress.isCauseOf(thrown));
    }

    private static Throwable at(Throwable thrown, String... classNames) {
        thrown.setStackTrace(
                Stream.of(classNames)
                        .map(name -> new StackTraceElement(name, "decode", "X.java", 1))
                        .toArray(StackTraceElement[]::new));
        return thrown;
    }

    private static Throwable withoutTrace() {
        Throwable thrown = new IllegalArgumentException();
        thrown.setStackTrace(new StackTraceElement[0]);
        return thrown;
    }
}
