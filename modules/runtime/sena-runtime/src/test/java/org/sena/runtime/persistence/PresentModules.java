package org.sena.runtime.persistence;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.osgi.framework.Version;

/** The Service Builder bundles of the home that was built, with their upgrade steps. */
final class PresentModules {

    private static final String CIPHER = "org.sena.privacy.service.cipher.";

    private PresentModules() {}

    /**
     * All of them.
     *
     * @param dataFolder where their configuration's defaults look for the master key
     */
    static List<ModuleSchema> read(Path dataFolder) throws Exception {
        List<ModuleSchema> modules = new ArrayList<>();
        Path bundles = Path.of(System.getProperty("sena.home"), "bundles");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(bundles, "*.jar")) {
            for (Path jar : jars) {
                read(jar, dataFolder).ifPresent(modules::add);
            }
        }
        modules.sort(Comparator.comparing(ModuleSchema::owner));
        return modules;
    }

    private static Optional<ModuleSchema> read(Path path, Path dataFolder) throws Exception {
        try (JarFile jar = new JarFile(path.toFile())) {
            if (jar.getEntry("META-INF/module-hbm.xml") == null) {
                return Optional.empty();
            }
            Attributes headers = jar.getManifest().getMainAttributes();
            return Optional.of(
                    new ModuleSchema(
                            headers.getValue("Bundle-SymbolicName"),
                            new Version(headers.getValue("Liferay-Require-SchemaVersion")),
                            text(jar, "META-INF/sql/tables.sql"),
                            text(jar, "META-INF/sql/indexes.sql"),
                            steps(jar, path, dataFolder)));
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        JarEntry entry = jar.getJarEntry(name);
        return entry == null
                ? ""
                : new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Optional<UpgradeStepRegistrator> steps(JarFile jar, Path path, Path dataFolder)
            throws Exception {
        Optional<String> name =
                jar.stream()
                        .map(JarEntry::getName)
                        .filter(entry -> entry.matches(".*/store/upgrade/[A-Za-z]+Upgrade.class"))
                        .map(entry -> entry.replace(".class", "").replace('/', '.'))
                        .findFirst();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        ClassLoader bundle = new JarFirst(path);
        Class<?> type = bundle.loadClass(name.get());
        return Optional.of(
                (UpgradeStepRegistrator)
                        (name.get().endsWith(".PrivacyUpgrade")
                                ? type.getConstructor(bundle.loadClass(CIPHER + "StoredBlindIndex"))
                                        .newInstance(index(bundle, dataFolder))
                                : type.getConstructor().newInstance()));
    }

    private static Object index(ClassLoader bundle, Path dataFolder) throws Exception {
        Class<?> configuration = bundle.loadClass(CIPHER + "MasterKeyConfiguration");
        UnaryOperator<String> property = key -> dataFolder.toString();
        return bundle.loadClass(CIPHER + "StoredBlindIndex")
                .getConstructor(UnaryOperator.class, configuration)
                .newInstance(
                        property,
                        Proxy.newProxyInstance(
                                bundle,
                                new Class<?>[] {configuration},
                                (proxy, method, arguments) -> method.getDefaultValue()));
    }

    /** Finds things in the jar before the class path, as a bundle does. */
    private static final class JarFirst extends URLClassLoader {

        JarFirst(Path jar) throws IOException {
            super(new URL[] {jar.toUri().toURL()}, PresentModules.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                try {
                    return name.startsWith("org.sena.")
                            ? findClass(name)
                            : super.loadClass(name, resolve);
                } catch (ClassNotFoundException e) {
                    return super.loadClass(name, resolve);
                }
            }
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
