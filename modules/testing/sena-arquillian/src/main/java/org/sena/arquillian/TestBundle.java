package org.sena.arquillian;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Constants;
import aQute.bnd.osgi.Jar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** Makes a bundle of an archive: bnd reads from its classes what they import. */
final class TestBundle {

    private TestBundle() {}

    static InputStream of(Archive<?> archive) throws DeploymentException {
        try (InputStream zip = archive.as(ZipExporter.class).exportAsInputStream();
                Jar jar = new Jar(archive.getName(), zip);
                Builder builder = new Builder()) {
            builder.setJar(jar);
            builder.setBundleSymbolicName(archive.getName().replaceFirst("\\.jar$", ""));
            builder.setProperty(Constants.IMPORT_PACKAGE, "*");
            builder.setProperty(Constants.NOEXTRAHEADERS, "true");
            builder.setProperty("-noimportjava", "true");
            jar.setManifest(builder.calcManifest());
            if (!builder.isOk()) {
                throw new DeploymentException("bnd refuses: " + builder.getErrors());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            jar.write(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (DeploymentException e) {
            throw e;
        } catch (Exception e) { // Declared so by bnd.
            throw new DeploymentException("No bundle can be made of " + archive.getName(), e);
        }
    }
}
