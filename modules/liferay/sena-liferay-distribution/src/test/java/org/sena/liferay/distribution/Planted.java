package org.sena.liferay.distribution;

import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.jar.Manifest;

/** Bundles with a mistake in them, for the checks to find. */
final class Planted {

    static final String NAME = "planted.jar";

    private Planted() {}

    /**
     * @param headers of the manifest
     * @param files by path
     */
    static SuiteBundle bundle(Map<String, String> headers, Map<String, String> files)
            throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "planted");
        headers.forEach(manifest.getMainAttributes()::putValue);
        Jar jar = new Jar(NAME);
        jar.setManifest(manifest);
        files.forEach(
                (path, text) ->
                        jar.putResource(
                                path,
                                new EmbeddedResource(text.getBytes(StandardCharsets.UTF_8), 0)));
        return new SuiteBundle(NAME, jar);
    }
}
