package dev.migrator.benchmarks.comparison;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** Starts a Spring Boot application with one tool and prints the nanoseconds it took. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class BootProcess {

	public static void main(String[] arguments) {
		Tool tool = Tool.of(arguments[0]);
		long started = System.nanoTime();
		SpringApplication.run(BootProcess.class, "--spring.datasource.url=" + arguments[1],
				"--spring.main.banner-mode=off", "--spring.datasource.hikari.maximum-pool-size=2",
				"--logging.level.root=warn", "--spring.flyway.enabled=" + (tool == Tool.FLYWAY),
				"--spring.liquibase.enabled=" + (tool == Tool.LIQUIBASE),
				"--spring.liquibase.change-log=classpath:db/master.xml",
				"--migrator.enabled=" + (tool == Tool.MIGRATOR || tool == Tool.MIGRATOR_JAVA));
		System.out.println(ToolProcess.RESULT + (System.nanoTime() - started));
		System.exit(0);
	}

}
