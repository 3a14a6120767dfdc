package org.sena.arquillian;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * Deploys the package of a test class that does not say what else to deploy: its classes, and the
 * text files that lie beside them.
 */
public class PackageDeployment implements DeploymentScenarioGenerator {

    private final DeploymentScenarioGenerator annotated =
            new AnnotationDeploymentScenarioGenerator();

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        List<DeploymentDescription> said = annotated.generate(testClass);
        if (!said.isEmpty()) {
            return said;
        }
        Class<?> type = testClass.getJavaClass();
        JavaArchive archive =
                ShrinkWrap.create(JavaArchive.class, testClass.getName() + ".jar")
                        .addPackage(type.getPackage());
        TextFiles.of(type)
                .forEach((path, file) -> archive.addAsResource(new FileAsset(file.toFile()), path));
        return List.of(new DeploymentDescription("_DEFAULT_", archive));
    }
}
