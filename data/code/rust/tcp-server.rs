use std::io::{BufRead, BufReader, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::{env, thread};

fn main() -> Result<()> {
    let port = env::args().nth(1).unwrap_or_else(|| "12345".to_string());
    // bind() creates the socket, binds the port and listens.
    let listener = TcpListener::bind(format!("127.0.0.1:{port}"))?;
    println!("listening on {}", listener.local_addr()?);
    loop {
        // accept() returns a new socket for each client, on the same port.
        let (client, _address) = listener.accept()?;
        thread::spawn(move || serve(client));
    }
}

fn serve(mut client: TcpStream) -> Result<()> {
    // TCP is a stream of bytes; lines() cuts it into lines for us.
    for line in BufReader::new(client.try_clone()?).lines() {
        client.write_all(format!("echo: {}\n", line?).as_bytes())?;
    }
    Ok(())
}
