package demo;

import org.springframework.data.jpa.repository.JpaRepository;

interface Users extends JpaRepository<User, Long> {

}
