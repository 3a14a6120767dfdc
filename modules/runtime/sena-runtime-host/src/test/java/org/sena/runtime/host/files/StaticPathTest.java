package org.sena.runtime.host.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/css/public.css", "/images/clay/icons-public.svg", "/js/a.min.js"})
    void a_plain_path_means_a_file_of_the_bundle(String path) {
        assertEquals("META-INF/resources" + path, StaticPath.entry(path).orElseThrow());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "/",
                "css/public.css",
                "/css/",
                "//css/public.css",
                "/../MANIFEST.MF",
                "/css/../../MANIFEST.MF",
                "/css/..%2f..%2fMANIFEST.MF",
                "/css/%2e%2e/x",
                "/.hidden",
                "/css\\..\\x",
                "/css/a;b.css",
                "/css/a\u0000.css"
            })
    void any_other_path_means_nothing(String path) {
        assertTrue(StaticPath.entry(path).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/a.css,text/css;charset=UTF-8",
        "/a.b.svg,image/svg+xml",
        "/a.exe,application/octet-stream",
        "/a,application/octet-stream"
    })
    void the_ending_tells_the_type(String path, String type) {
        assertEquals(type, MediaTypes.of(path));
    }
}
